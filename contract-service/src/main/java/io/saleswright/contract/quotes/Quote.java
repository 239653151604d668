package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is offered to a customer, in all its versions.
 *
 * @param number the number by which people call it
 * @param parties who is offered it, and whose it is at our side
 * @param project the customer's project that it is for, if it is for one (CUS-36)
 * @param versions all versions, the oldest first; never empty
 * @param outcome how it ended; null while it goes on
 */
public record Quote(
    String number,
    Parties parties,
    @Nullable String project,
    List<Version> versions,
    @Nullable Outcome outcome) {

  public Quote {
    versions = List.copyOf(versions);
  }

  /** A quote that is begun. */
  static Change<Quote> draft(
      String id, String number, Parties parties, @Nullable String project, Offer offer, Act act) {
    Version first = new Version(1, offer, act.by(), act.at());
    Quote quote = new Quote(number, parties, project, List.of(first), null);
    return Change.to(quote).raising(QuoteDrafted.of(id, quote, act.by()));
  }

  /** The newest version. */
  public Version newest() {
    return versions.getLast();
  }

  /** How far it has come. */
  public QuoteStage stage() {
    return outcome == null
        ? QuoteStage.DRAFT
        : switch (outcome.kind()) {
          case WITHDRAWN -> QuoteStage.WITHDRAWN;
        };
  }

  /** Offers it no more. */
  Change<Quote> withdrawn(String id, String reason, Act act) {
    mustBeWithdrawable();
    Outcome end = new Outcome(Outcome.Kind.WITHDRAWN, act.by(), act.at(), reason);
    return Change.to(new Quote(number, parties, project, versions, end))
        .raising(new QuoteWithdrawn(id, reason, act.by()));
  }

  /**
   * Checks whether it may be withdrawn.
   *
   * @throws RuleViolation when it is over
   */
  void mustBeWithdrawable() {
    QuoteStep.WITHDRAW.mustStartFrom(stage());
  }

  /** Takes over what is known of the customer now. */
  Change<Quote> settled(String id, KnownCustomer known) {
    return belongingTo(id, parties.settled(known));
  }

  /** Follows a customer who was handed over. */
  Change<Quote> handedOver(String id, OwnerChange told, KnownCustomer known) {
    return belongingTo(id, parties.handedOver(told, known));
  }

  private Change<Quote> belongingTo(String id, Parties now) {
    if (now.equals(parties)) {
      return Change.none(this);
    }
    Change<Quote> change = Change.to(new Quote(number, now, project, versions, outcome));
    return now.holder().equals(parties.holder())
        ? change
        : change.raising(QuoteReassigned.of(id, parties.holder().salesperson(), now.holder()));
  }
}
