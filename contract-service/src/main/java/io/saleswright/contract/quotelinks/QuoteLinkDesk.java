package io.saleswright.contract.quotelinks;

import io.saleswright.contract.quoting.Offering;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.security.Scoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/** Makes links behind which a customer without a login answers a quote, and ends them (QUO-07). */
public final class QuoteLinkDesk {

  private final Links links;
  private final Scoped<Quote> quotes;
  private final AuditTrail audit;
  private final Supplier<QuoteLinkPolicy> policy;

  QuoteLinkDesk(
      Links links, Scoped<Quote> quotes, AuditTrail audit, Supplier<QuoteLinkPolicy> policy) {
    this.links = links;
    this.quotes = quotes;
    this.audit = audit;
    this.policy = policy;
  }

  /**
   * Makes a link to the version that the customer has. It is a secret, and kept nowhere.
   *
   * @throws NotFound when there is no such quote that the caller sees
   * @throws RuleViolation when the customer has no version that they could accept
   */
  public Links.Made make(String id, Act act) {
    QuoteStep.MAKE_ANSWER_LINK.mustBeOpenTo(act.caller());
    Quote quote = quotes.get(id, act.caller()).state();
    Offering.mustBeAnswerable(quote, act.at());
    Links.Made made =
        links.make(
            QuoteLinksConfiguration.PURPOSE,
            new OfferedVersion(id, quote.newest().number()).document(),
            Objects.requireNonNull(quote.parties().buyer().customerId()),
            Duration.ofDays(policy.get().days()));
    // Noted with the moment that stands in the link, so that its maker can be found by it.
    note(made.link().issuedAt(), act, QuoteStep.MAKE_ANSWER_LINK, id);
    return made;
  }

  /**
   * Ends all links to all versions of a quote that were made until now.
   *
   * @throws NotFound when there is no such quote that the caller sees
   */
  public void end(String id, Act act) {
    QuoteStep.END_ANSWER_LINKS.mustBeOpenTo(act.caller());
    Quote quote = quotes.get(id, act.caller()).state();
    note(act.at(), act, QuoteStep.END_ANSWER_LINKS, id);
    for (Version version : quote.versions()) {
      String document = new OfferedVersion(id, version.number()).document();
      links.revoke(QuoteLinksConfiguration.PURPOSE, document, act);
    }
  }

  private void note(Instant at, Act act, QuoteStep step, String id) {
    audit.noteFirst(AuditEntry.ordered(at, act.by(), step.action(), new Subject("quotes", id)));
  }
}
