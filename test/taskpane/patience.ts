import { configure } from '@testing-library/react';

/** How long the pane's tests wait for what is to be seen: a test that fails for want of time says nothing. Jest's own limit stands above it. */
configure({ asyncUtilTimeout: 60_000 });
