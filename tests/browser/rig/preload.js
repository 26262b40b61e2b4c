// Runs before the scripts of every document. What it notes leaves through the console, so it survives navigation.
document.addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
  console.debug('rig:csp ' + JSON.stringify({ directive: effectiveDirective, blocked: blockedURI, sourceFile, lineNumber, sample }));
});
