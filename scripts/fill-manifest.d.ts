declare function fillManifest(template: string, address: string): string;
export = fillManifest;
