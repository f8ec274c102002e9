package dev.asyncmend.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, without a window. It tells what a page complains about and what it
 * asks of the network. Tests are skipped where there is none.
 */
final class Browser {
  private static final int PATIENCE = 30_000;
  private static final int NAP = 20;

  /** Says that this Chromium is newer than what it knows, which does not matter here. */
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium.devtools");

  private static @Nullable Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The one of this test run, started when the first test wants it. */
  static synchronized Browser shared() {
    if (shared == null) {
      shared = open();
      Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit, "close-browser"));
    }
    shared.emulate("", "prefers-color-scheme", "light");
    shared.resize(1280, 900);
    return shared;
  }

  /** Starts one; never downloads one. */
  private static Browser open() {
    Path chromium = program("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = program("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    CHATTER.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path program(String... names) {
    List<String> folders =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> abort("needs Chromium and its driver: there is no " + names[0]));
  }

  /** Opens a page; complaints and requests are counted from here on. */
  Browser visit(URI page) {
    driver.get("about:blank");
    complaints();
    requests();
    driver.get(page.toString());
    return this;
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** What the user prefers, such as {@code prefers-color-scheme}; or the medium. */
  void emulate(String medium, String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
  }

  /** What a piece of script returns; null is the empty text. */
  String ask(String script) {
    return Objects.toString(driver.executeScript("return " + script), "");
  }

  long count(String selector) {
    return driver.findElements(css(selector)).size();
  }

  /** The text of the first element as a user sees it. */
  String text(String selector) {
    return driver.findElement(css(selector)).getText();
  }

  List<String> texts(String selector) {
    return driver.findElements(css(selector)).stream().map(WebElement::getText).toList();
  }

  void click(String selector) {
    driver.findElement(css(selector)).click();
  }

  /** Types where the focus is. */
  void type(CharSequence... keys) {
    for (CharSequence key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
  }

  /** Presses Tab. */
  void tab() {
    type(Keys.TAB);
  }

  /** Waits until a piece of script is true. */
  void await(String script) {
    for (int waited = 0; !ask(script).equals("true"); waited += NAP) {
      if (waited > PATIENCE) {
        throw new AssertionError("never true: " + script + "; the page says\n" + text("body"));
      }
      try {
        Thread.sleep(NAP);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  /** What the browser complained about since the last time it was asked. */
  List<String> complaints() {
    return log("browser").map(LogEntry::getMessage).toList();
  }

  /** What the page asked of the network, the page itself included. */
  List<String> requests() {
    return log("performance")
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceFirst(".*\"documentURL\".*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(url -> !url.startsWith("data:"))
        .toList();
  }

  private Stream<LogEntry> log(String kind) {
    return StreamSupport.stream(driver.manage().logs().get(kind).spliterator(), false);
  }

  /** What axe-core has against the page: the rule and the first element that breaks it. */
  List<String> barriers() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run().then(result => done(result.violations.map("
                + "one => one.id + ': ' + one.nodes[0].html + ' ' + one.nodes[0].failureSummary)))");
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture of what can be seen. */
  void shoot(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  private static By css(String selector) {
    return By.cssSelector(selector);
  }
}
