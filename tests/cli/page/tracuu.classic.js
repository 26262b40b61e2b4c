window.Tracuu = { startPage() {} };
