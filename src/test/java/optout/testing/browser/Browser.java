package optout.testing.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, steered by the DevTools protocol. It reaches the site at its address,
 * the loopback address and files, and nothing else.
 */
public final class Browser implements AutoCloseable {
  /** The size that the browser gives text unless its user chose another. */
  public static final int USUAL_TEXT = 16;

  // Kept, or the logger and its level would be forgotten. It warns that it knows no newer Chromium.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final int HEIGHT = 800;

  private final ChromeDriver driver;
  private final JsonMapper json = new JsonMapper();

  /**
   * Starts Chromium.
   *
   * @param server what answers for the host of the site's address
   */
  public Browser(Chromium installed, SiteServer server) {
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-renderer-backgrounding", // else it yields to everything else the machine does
        "--disable-component-update",
        "--disable-features=BackForwardCache", // going back loads a page anew
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP "
            + PublishedSite.ADDRESS.getHost()
            + ":443 127.0.0.1:"
            + server.port()
            + ", MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    options.setAcceptInsecureCerts(true);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  /** Opens a page at its address. */
  public Browser open(PublishedPage page) {
    return open(PublishedSite.absolute(page.address()));
  }

  /** Opens an address as somebody with no wishes of their own, and forgets earlier logs. */
  public Browser open(String address) {
    scripts(true).media(Map.of()).textSize(USUAL_TEXT).width(1280);
    driver.get("about:blank");
    requests();
    console();
    driver.get(address);
    return this;
  }

  /** Goes to an address with the same settings as before, as a link would. */
  public void go(String address) {
    driver.get(address);
  }

  /** Loads the page again. */
  public void reload() {
    driver.navigate().refresh();
  }

  /** Opens another page and goes back. */
  public void leaveAndComeBack() {
    driver.get("about:blank");
    driver.navigate().back();
  }

  /** Sets the width of the window in CSS pixels. */
  public Browser width(int pixels) {
    return tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Sets media features, such as {@code prefers-color-scheme: dark}. */
  public Browser media(Map<String, String> features) {
    List<Map<String, String>> all = new ArrayList<>();
    features.forEach((name, value) -> all.add(Map.of("name", name, "value", value)));
    return tell("Emulation.setEmulatedMedia", Map.of("features", all));
  }

  /** Sets the size of text, in pixels, that the user prefers. */
  public Browser textSize(int pixels) {
    return tell("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels)));
  }

  /** Allows scripts, or not, from the next page on. */
  public Browser scripts(boolean allowed) {
    return tell("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  private Browser tell(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
    return this;
  }

  /** Asks the browser itself. */
  public Map<String, Object> ask(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** Evaluates a script in the page, whatever the page itself may run. */
  public Object evaluate(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Evaluates a script that hands its result to the last of its arguments. */
  public Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** How much the page has put into the browser: entries, and characters of cookies. */
  public long stored() {
    return (Long)
        await(
            """
            const done = arguments[0];
            const count = localStorage.length + sessionStorage.length + document.cookie.length;
            Promise.all([caches.keys(), indexedDB.databases()])
                .then(all => done(count + all.flat().length));
            """);
  }

  /** The first element of a CSS selector. */
  public WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements of a CSS selector. */
  public List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Does something inside a frame of the page. */
  public <T> T within(String frame, Supplier<T> work) {
    driver.switchTo().frame(element(frame));
    try {
      return work.get();
    } finally {
      driver.switchTo().defaultContent();
    }
  }

  /** Does something that may open windows; closes them and tells which addresses they had. */
  public List<String> opened(Runnable work) {
    String here = driver.getWindowHandle();
    work.run();
    List<String> addresses = new ArrayList<>();
    for (String window : driver.getWindowHandles()) {
      if (!window.equals(here)) {
        driver.switchTo().window(window);
        addresses.add(driver.getCurrentUrl());
        driver.close();
      }
    }
    driver.switchTo().window(here);
    return addresses;
  }

  /** The address of the page. */
  public String address() {
    return driver.getCurrentUrl();
  }

  /** The addresses requested since the last call. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> json.readTree(entry.getMessage()).path("message"))
        .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
        .map(event -> event.path("params").path("request").path("url"))
        .map(JsonNode::asString)
        .filter(address -> !address.equals("about:blank"))
        .toList();
  }

  /** What the console says since the last call: errors, warnings, violated policies. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
