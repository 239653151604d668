package io.saleswright.contract.archive;

import io.saleswright.contract.circulation.Addressees;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Circulating;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passes documents on for reading (DOC-07). */
public final class CirculationDesk {

  private final Scoped<ArchiveEntry> entries;
  private final RoleHolders staff;
  private final Supplier<EntryRules> rules;

  CirculationDesk(Scoped<ArchiveEntry> entries, RoleHolders staff, Supplier<EntryRules> rules) {
    this.entries = entries;
    this.staff = staff;
    this.rules = rules;
  }

  /**
   * Passes a document on; whoever it is passed to sees it from now on. Of a role everybody has to
   * read it who has that now.
   *
   * @throws InvalidInput when the day is over, a role is none of our staff, or a person no staff id
   * @throws RuleViolation when people with a role may not all see documents of its class
   */
  public Stored<ArchiveEntry> passOn(
      String id, Addressees to, LocalDate dueOn, @Nullable String note, Act act) {
    EntryStep.PASS_ON.mustBeOpenTo(act.caller());
    if (!EntryStep.staff().containsAll(to.roles())) {
      throw new InvalidInput(
          "roles",
          "DOC-07",
          "must be one of {choices}",
          Map.of("choices", String.join(", ", EntryStep.staff())));
    }
    to.people().forEach(person -> StaffIds.mustBeOne("people", "DOC-07", person));
    Addressees held = to.heldBy(staff.holding(to.roles(), act.at()), act.by());
    return entries.change(
        id, act, now -> Circulating.passOn(now, held, dueOn, note, rules.get(), act));
  }

  /**
   * Notes that the caller has read it.
   *
   * @throws RuleViolation when it was not passed to them
   */
  public Stored<ArchiveEntry> confirm(String id, int number, Act act) {
    EntryStep.CONFIRM_READING.mustBeOpenTo(act.caller());
    return entries.change(id, act, now -> Circulating.confirm(now, number, rules.get(), act));
  }

  /**
   * Ends a circulation that not all have read.
   *
   * @throws RuleViolation when it is over
   */
  public Stored<ArchiveEntry> close(String id, int number, Act act) {
    EntryStep.CLOSE_CIRCULATION.mustBeOpenTo(act.caller());
    return entries.change(id, act, now -> Circulating.close(now, number, rules.get(), act));
  }
}
