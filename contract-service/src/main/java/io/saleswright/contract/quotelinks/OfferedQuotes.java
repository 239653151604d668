package io.saleswright.contract.quotelinks;

import io.saleswright.contract.quoting.Ending;
import io.saleswright.contract.quoting.Outcome.ByLink;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.link.Link;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows the holder of a link the version of a quote that it is bound to, and takes their answer;
 * the link is the only way to it, and bound to quote, version and customer (QUO-07).
 */
public final class OfferedQuotes {

  private final Aggregates<Quote> quotes;
  private final InstantSource time;

  OfferedQuotes(Aggregates<Quote> quotes, InstantSource time) {
    this.quotes = quotes;
    this.time = time;
  }

  /**
   * What a link shows.
   *
   * @param quoteId identity of the quote; not for the holder
   * @param quote the quote
   * @param version the version that the link is bound to
   * @param standing how that version stands
   */
  public record Shown(String quoteId, Quote quote, Version version, OfferStanding standing) {}

  /**
   * The version of a link.
   *
   * @throws NotFound when the quote is not that customer's
   */
  public Shown look(Link link) {
    OfferedVersion offered = OfferedVersion.of(link);
    return quotes
        .find(offered.quoteId())
        .map(stored -> shown(stored, offered, link, time.instant()))
        .orElseThrow(() -> new NotFound("quote"));
  }

  /**
   * The customer takes the version.
   *
   * @param name who says so, as they write it
   * @param remark what else they say
   * @throws NotFound when the quote is not that customer's
   * @throws RuleViolation when it stands no more, or was answered
   */
  public Shown accept(Link link, String name, @Nullable String remark, Act act) {
    ByLink signed = new ByLink(name, link.issuedAt());
    return answer(link, act, now -> Ending.accept(now, signed, remark, act));
  }

  /**
   * The customer does not want it.
   *
   * @param name who says so, as they write it
   * @param reason why
   * @throws NotFound when the quote is not that customer's
   * @throws RuleViolation when it stands no more, or was answered
   */
  public Shown decline(Link link, String name, String reason, Act act) {
    ByLink signed = new ByLink(name, link.issuedAt());
    return answer(link, act, now -> Ending.decline(now, signed, reason, act));
  }

  private Shown answer(Link link, Act act, Function<Stored<Quote>, Change<Quote>> decision) {
    OfferedVersion offered = OfferedVersion.of(link);
    Stored<Quote> answered =
        quotes.change(
            offered.quoteId(),
            act.cause(),
            now -> {
              shown(now, offered, link, act.at()).standing().mustBeOpen();
              return decision.apply(now);
            });
    return shown(answered, offered, link, act.at());
  }

  /** Of another customer there is none; whose quote it is may have changed since. */
  private static Shown shown(Stored<Quote> stored, OfferedVersion offered, Link link, Instant at) {
    Quote quote = stored.state();
    if (!quote.parties().buyer().is(link.customer())) {
      throw new NotFound("quote");
    }
    Version version = quote.version(offered.number());
    return new Shown(stored.id(), quote, version, OfferStanding.of(quote, offered.number(), at));
  }
}
