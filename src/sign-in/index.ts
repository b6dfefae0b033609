export { type SignInClient, type TokenRequest } from './msal-client';
export { createSignIn, noSignIn, type SignIn, type SignInState, type TokenSource } from './sign-in';
export { signInErrorOf } from './sign-in-error';
export { signInText } from './sign-in-text';
export { signInFor } from './sign-in-for';
