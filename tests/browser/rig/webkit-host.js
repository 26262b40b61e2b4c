#!/usr/bin/gjs -m
// The browser that WebKitWebDriver starts: one bare WebKitGTK view. MiniBrowser can neither run a script before the
// page's own nor tell requests and console messages; this one does. Its argument is a JSON file of options.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';

const read = (path) => new TextDecoder().decode(Gio.File.new_for_path(path).load_contents(null)[1]);
const options = JSON.parse(read(ARGV[0]));
GLib.setenv('GDK_SCALE', String(options.deviceScaleFactor), true);

// GTK reads GDK_SCALE while it starts, so it is imported after.
const { default: Gtk } = await import('gi://Gtk?version=3.0');
const { default: WebKit } = await import('gi://WebKit2?version=4.1');
Gtk.init(null);
Gtk.Settings.get_default().gtk_application_prefer_dark_theme = options.colorScheme === 'dark';

const storage = new WebKit.WebsiteDataManager({ base_data_directory: options.profile, base_cache_directory: options.profile });
const context = new WebKit.WebContext({ website_data_manager: storage });
context.set_preferred_languages([options.locale]);
context.set_automation_allowed(true);

const content = new WebKit.UserContentManager();
const { UserContentInjectedFrames, UserScriptInjectionTime } = WebKit;
content.add_script(new WebKit.UserScript(read(options.preload), UserContentInjectedFrames.ALL_FRAMES, UserScriptInjectionTime.START, null, null));

function createView() {
  const settings = new WebKit.Settings({ enable_write_console_messages_to_stdout: true });
  const view = new WebKit.WebView({
    web_context: context, user_content_manager: content, settings, is_controlled_by_automation: true,
  });
  view.connect('resource-load-started', (_view, _resource, request) => printerr(`rig:request ${request.get_uri()}`));
  view.connect('close', () => loop.quit());
  const window = new Gtk.Window({ default_width: options.width, default_height: options.height });
  window.add(view);
  window.show_all();
  view.grab_focus();
  return view;
}

context.connect('automation-started', (_context, session) => {
  const info = new WebKit.ApplicationInfo();
  info.set_name('tracuu-test-browser');
  info.set_version(1, 0, 0);
  session.set_application_info(info);
  session.connect('create-web-view', createView);
});

const loop = new GLib.MainLoop(null, false);
loop.run();
