package io.saleswright.contract.handouts;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a sales material that a customer got (PRD-09). It is never removed.
 *
 * @param material what it is
 * @param receiver who got it
 * @param giving how
 * @param reversal the counter-entry; null while it is true
 */
public record Handout(
    Material material, Receiver receiver, Giving giving, @Nullable Reversal reversal) {

  /** Who leads those who hand out, and puts right what they noted. */
  private static final Set<String> LEADERS =
      Set.of("support-supervisor", "sales-manager", "vp-sales", "general-manager");

  /** How it stands. */
  public HandoutStage stage() {
    return reversal == null ? HandoutStage.GIVEN : HandoutStage.REVERSED;
  }

  /** Whom it belongs to (SEC-02). */
  public Belonging belonging() {
    return receiver.belonging();
  }

  /** The same by what is known of the customer now. */
  Change<Handout> following(KnownCustomer known) {
    Receiver now = receiver.knownAs(known);
    return now.equals(receiver)
        ? Change.none(this)
        : Change.to(new Handout(material, now, giving, reversal));
  }

  /**
   * Says that it is not so.
   *
   * @throws RuleViolation when that was said before, or somebody else noted it
   */
  static Change<Handout> reverse(Stored<Handout> stored, String reason, Act act) {
    mustBeReversible(stored, act);
    Handout now = stored.state();
    Reversal counter = new Reversal(reason, act.by(), act.at());
    return Change.to(new Handout(now.material, now.receiver, now.giving, counter));
  }

  static void mustBeReversible(Stored<Handout> stored, Act act) {
    HandoutStep.REVERSE_GIVING.mustStartFrom(stored.state().stage());
    HandoutRefusal.GIVEN_BY_ANOTHER.unless(
        stored.createdBy().equals(act.by()) || act.caller().hasAny(LEADERS));
  }
}
