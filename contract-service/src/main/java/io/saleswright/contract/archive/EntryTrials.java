package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Circulating;
import io.saleswright.contract.entries.Disposing;
import io.saleswright.contract.entries.Entering;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.contract.entries.Replacing;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** What the caller may do with an entry now, found out by trying the decisions themselves. */
final class EntryTrials {

  private static final String SOMETHING = "?";

  private static final Trials<EntryStep, ArchiveEntry, EntryRules> TRIALS =
      Trials.<EntryStep, ArchiveEntry, EntryRules>of(EntryStep.class)
          .trying(EntryStep.REVISE, startsHere(EntryStep.REVISE))
          .trying(EntryStep.ATTACH_FILE, startsHere(EntryStep.ATTACH_FILE))
          .trying(
              EntryStep.REMOVE_FILE,
              (it, rules, act) -> Entering.mustHaveMistakeOf(it.state(), rules, act))
          .trying(EntryStep.REPLACE_FILE, (it, _, _) -> Replacing.mustBePossible(it.state()))
          .trying(EntryStep.PASS_ON, startsHere(EntryStep.PASS_ON))
          .trying(
              EntryStep.CONFIRM_READING,
              (it, _, act) -> Circulating.mustWaitFor(it.state(), act.caller()))
          .trying(EntryStep.CLOSE_CIRCULATION, (it, _, _) -> Circulating.mustBeUnderWay(it.state()))
          .trying(EntryStep.HOLD, startsHere(EntryStep.HOLD))
          .trying(EntryStep.LIFT_HOLD, startsHere(EntryStep.LIFT_HOLD))
          .trying(
              EntryStep.PROPOSE_DISPOSAL,
              (it, rules, act) -> Disposing.propose(it, SOMETHING, rules, act))
          .trying(
              EntryStep.APPROVE_DISPOSAL,
              (it, rules, act) -> Disposing.approve(it, SOMETHING, rules, act))
          .trying(EntryStep.REJECT_DISPOSAL, (it, _, act) -> Disposing.reject(it, SOMETHING, act))
          .trying(
              EntryStep.DESTROY,
              (it, rules, act) -> Disposing.destroy(it, SOMETHING, List.of(), rules, act))
          .complete();

  private final Supplier<EntryRules> rules;
  private final InstantSource time;

  EntryTrials(Supplier<EntryRules> rules, InstantSource time) {
    this.rules = rules;
    this.time = time;
  }

  private static Trials.Trial<ArchiveEntry, EntryRules> startsHere(EntryStep step) {
    return (it, _, _) -> step.mustStartFrom(it.state().stage());
  }

  List<Answer> of(Stored<ArchiveEntry> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }
}
