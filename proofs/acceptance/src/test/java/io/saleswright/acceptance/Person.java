package io.saleswright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/**
 * Somebody at the console with a real browser, logged in at Keycloak. Nothing they do may break the
 * policy that the gateway gives to browsers.
 */
final class Person implements AutoCloseable {

  /** What somebody sits at. */
  enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** What the console speaks. */
  enum Tongue {
    CHINESE("zh-CN", "提交", "我已看过，继续提交"),
    ENGLISH("en-GB", "Submit", "I have seen it: go on with mine");

    private final String locale;
    private final String submit;
    private final String onward;

    Tongue(String locale, String submit, String onward) {
      this.locale = locale;
      this.submit = submit;
      this.onward = onward;
    }
  }

  private static final String OPEN = ".ant-drawer-body, .ant-modal-container";
  private static final double PATIENCE = 60_000;
  private static final Pattern IDENTITY = Pattern.compile("/([0-9A-Za-z-]{20,})$");

  private final BrowserContext context;
  private final Page page;
  private final Tongue tongue;
  private final List<String> complaints = new ArrayList<>();

  private Person(BrowserContext context, Tongue tongue) {
    this.context = context;
    this.tongue = tongue;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        complaints.add(message.text());
      }
    });
  }

  /** Logs in, and is where the console begins. */
  static Person logsIn(Browser browser, Screen screen, Tongue tongue, String username) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(tongue.locale)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE));
    Person person = new Person(context, tongue);
    person.page.navigate(RunningStack.gateway() + "/app/");
    person.page.fill("#username", username);
    person.page.fill("#password", "demo");
    person.page.click("#kc-login");
    person.page.waitForURL(RunningStack.gateway() + "/app/**");
    return person;
  }

  /** Goes to a page by its address below {@code /app}, as by a link in a notice. */
  Person opens(String address) {
    page.navigate(RunningStack.gateway() + "/app" + address);
    return this;
  }

  /** Presses the button of this name, the one on top when there are several. */
  Person presses(String name) {
    // A button with a picture is called after both. The browser reads the expression: it knows no
    // quotes.
    Pattern called = Pattern.compile("(^| )" + name + "$");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called)).last().click();
    return this;
  }

  /** Types into the field that stands there, such as {@code content.amount.amount}. */
  Person types(String field, String text) {
    page.locator(idOf(field)).fill(text);
    return this;
  }

  /** Chooses in the field that stands there what is called so. */
  Person chooses(String field, String option) {
    Locator found = page.locator(idOf(field));
    found.click();
    if (found.getAttribute("readonly") == null) {
      found.fill(option);
    }
    page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
        .filter(new Locator.FilterOptions().setHasText(option))
        .first()
        .click();
    return this;
  }

  /** Ticks the box that is called so. */
  Person ticks(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  /** Adds a file to the document, as the picture that a phone has taken. */
  Person adds(String name, String kind, byte[] content) {
    page.getByTestId("file").setInputFiles(new FilePayload(name, kind, content));
    return sees(name);
  }

  /**
   * Sends the form that is open; it closes when the service has taken it. Where the document has
   * changed since the form was opened, as by what another service knows of its customer, they look
   * at what changed and go on.
   */
  Person submits() {
    presses(tongue.submit);
    Locator onward =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tongue.onward));
    page.locator("body:not(:has(" + OPEN + "))").or(onward).first().waitFor();
    if (onward.isVisible()) {
      onward.click();
    }
    return isDone();
  }

  /** What was open for a command is closed: it was done. */
  Person isDone() {
    assertThat(page.locator(OPEN)).hasCount(0);
    return this;
  }

  Person sees(String text) {
    assertThat(page.locator("main")).containsText(text);
    return this;
  }

  /** The head of the page says so. */
  Person isAt(String title) {
    assertThat(page.locator("h1")).containsText(Pattern.compile(title));
    return this;
  }

  /** The identity of the document whose page is open. */
  String document() {
    page.waitForURL(IDENTITY);
    Matcher found = IDENTITY.matcher(page.url());
    Assertions.assertThat(found.find()).as(page.url()).isTrue();
    return found.group(1);
  }

  /** The page itself, for what only one story needs. */
  Page page() {
    return page;
  }

  @Override
  public void close() {
    context.close();
    Assertions.assertThat(complaints).as("broken content security policy").isEmpty();
  }

  private static String idOf(String field) {
    return "#" + field.replace('.', '_');
  }
}
