package io.saleswright.contract.handouts;

import io.saleswright.contract.archive.EntryReadingDesk;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Notes which customer got which version of a sales material, and shows it (PRD-09). */
public final class HandoutDesk {

  private static final Trials<HandoutStep, Handout, Boolean> TRIALS =
      Trials.<HandoutStep, Handout, Boolean>of(HandoutStep.class)
          .trying(HandoutStep.REVERSE_GIVING, (it, _, act) -> Handout.mustBeReversible(it, act))
          .complete();

  private final Scoped<Handout> handouts;
  private final HandoutSearch search;
  private final HandoutFollower follower;
  private final EntryReadingDesk entries;
  private final Customers customers;
  private final Supplier<EntryRules> rules;
  private final InstantSource time;

  HandoutDesk(
      Scoped<Handout> handouts,
      HandoutSearch search,
      HandoutFollower follower,
      EntryReadingDesk entries,
      Customers customers,
      Supplier<EntryRules> rules,
      InstantSource time) {
    this.handouts = handouts;
    this.search = search;
    this.follower = follower;
    this.entries = entries;
    this.customers = customers;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Notes that a customer got a version.
   *
   * @throws NotFound when there is no such entry that the caller sees, or it has no such file
   * @throws InvalidInput when the customer is none whom the caller sees, or the day lies ahead or
   *     before the version
   * @throws RuleViolation when it is no sales material, is withdrawn, or was replaced by then
   */
  public Stored<Handout> give(GiveMaterial wish, Act act) {
    HandoutStep.GIVE_MATERIAL.mustBeOpenTo(act.caller());
    Stored<ArchiveEntry> entry = entries.get(wish.entryId(), act.caller());
    KnownCustomer known = customers.find(wish.customerId());
    if (!known.isConfirmed() || !known.isSeenBy(HandoutStep.GIVE_MATERIAL.narrowed(act.caller()))) {
      throw new InvalidInput("customerId", "PRD-09", "must be a customer whom you see");
    }
    Receiver receiver = Receiver.of(known, wish.contact());
    Stored<Handout> given =
        handouts.create(
            act,
            _ -> {
              Material material =
                  HandingOut.version(
                      entry, wish.attachmentId(), wish.giving().on(), rules.get(), act.at());
              return Change.to(new Handout(material, receiver, wish.giving(), null));
            });
    return follower.caughtUp(given, act.cause());
  }

  /**
   * Says that what was noted is not so.
   *
   * @throws RuleViolation when that was said before, or somebody else noted it
   */
  public Stored<Handout> reverse(String id, String reason, Act act) {
    HandoutStep.REVERSE_GIVING.mustBeOpenTo(act.caller());
    return handouts.change(id, act, now -> Handout.reverse(now, reason, act));
  }

  /**
   * What a customer got.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Handout> get(String id, Caller caller) {
    HandoutStep.READ_GIVEN.mustBeOpenTo(caller);
    return handouts.get(id, HandoutStep.READ_GIVEN.narrowed(caller));
  }

  /** What customers got whom the caller sees, newest first. */
  public List<Stored<Handout>> list(HandoutQuery query, Slice slice, Caller caller) {
    HandoutStep.READ_GIVEN.mustBeOpenTo(caller);
    return search.newestFirst(query, HandoutStep.READ_GIVEN.narrowed(caller), slice);
  }

  /** What the caller could do with it now. */
  public List<Answer> possible(Stored<Handout> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }
}
