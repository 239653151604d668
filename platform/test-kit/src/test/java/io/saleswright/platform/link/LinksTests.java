package io.saleswright.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links that expire and are ended (CMP-01). */
class LinksTests {

  private static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final Duration MONTH = Duration.ofDays(30);

  private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");
  private final Links links =
      new Links(
          new LinkTokens(LinkKeys.of(List.of("k1:" + SECRET))),
          new RevokedLinks(TestStore.freshDatabase()),
          clock);

  private String made(String document) {
    return links.make("complaint", document, "customer-1", MONTH).token();
  }

  private ProblemKind problem(String token, String purpose) {
    return catchThrowableOfType(ProblemException.class, () -> links.open(token, purpose)).kind();
  }

  private Act act() {
    Caller caller = new Caller("DEMO-1", "One", Set.of("sales-support"), null, null);
    return Act.of(caller, clock.instant(), null, Trace.start(clock.instant()));
  }

  @Test
  void opensWhatItWasMadeForAndNothingElse() {
    String token = made("order-1");

    Link link = links.open(token, "complaint");

    assertThat(link.document()).isEqualTo("order-1");
    assertThat(link.customer()).isEqualTo("customer-1");
    assertThat(problem(token, "tracking")).isEqualTo(ProblemKind.LINK_INVALID);
    assertThat(problem(token.substring(1), "complaint")).isEqualTo(ProblemKind.LINK_INVALID);
  }

  @Test
  void expires() {
    String token = made("order-1");
    clock.advance(MONTH.minusMillis(1));
    assertThat(links.open(token, "complaint").document()).isEqualTo("order-1");

    clock.advance(Duration.ofMillis(1));

    assertThat(problem(token, "complaint")).isEqualTo(ProblemKind.LINK_EXPIRED);
  }

  @Test
  void allLinksToADocumentAreEndedAndANewOneIsGood() {
    String first = made("order-1");
    String other = made("order-2");
    clock.advance(Duration.ofHours(1));
    String second = made("order-1");

    links.revoke("complaint", "order-1", act());
    String third = made("order-1");

    assertThat(problem(first, "complaint")).isEqualTo(ProblemKind.LINK_REVOKED);
    assertThat(problem(second, "complaint")).isEqualTo(ProblemKind.LINK_REVOKED);
    assertThat(links.open(third, "complaint").document()).isEqualTo("order-1");
    assertThat(links.open(other, "complaint").document()).isEqualTo("order-2");
    clock.advance(Duration.ofHours(1));
    links.revoke("complaint", "order-1", act());
    assertThat(problem(third, "complaint")).isEqualTo(ProblemKind.LINK_REVOKED);
  }

  @Test
  void aTokenIsNotPartOfWhatIsLogged() {
    Links.Made made = links.make("complaint", "order-1", "customer-1", MONTH);

    assertThat(made.toString()).doesNotContain(made.token());
    assertThat(new LinkCaller(made.link()).toString()).doesNotContain(made.token());
    assertThat(Links.address(made.token())).isEqualTo("/public/#" + made.token());
  }
}
