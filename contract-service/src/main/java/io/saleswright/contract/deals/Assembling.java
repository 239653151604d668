package io.saleswright.contract.deals;

import io.saleswright.contract.dealings.DealFileCompleted;
import io.saleswright.contract.dealings.DealFileOpened;
import io.saleswright.contract.dealings.DealFileReassigned;
import io.saleswright.contract.dealings.DealFileReopened;
import io.saleswright.contract.dealings.DealPaperWaived;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What follows when something comes into the file of a deal, or out of it (DOC-06, FIN-10). */
final class Assembling {

  private Assembling() {}

  /**
   * The change to what is known now: the file opens, is complete, or is not any more, or belongs to
   * somebody else.
   */
  static Change<DealFile> to(
      String id, DealFile before, DealFile known, DealRules rules, Instant at) {
    Change<DealFile> change = staged(id, before, known, rules, at);
    boolean sameOwner = before.belonging().equals(change.state().belonging());
    return sameOwner || !before.isArchived()
        ? change
        : change.raising(reassigned(id, order(change.state())));
  }

  private static DealFileReassigned reassigned(String id, DealOrder order) {
    return new DealFileReassigned(
        id, order.number(), order.salesperson(), order.team(), order.region(), order.sharedWith());
  }

  private static Change<DealFile> staged(
      String id, DealFile before, DealFile known, DealRules rules, Instant at) {
    boolean was = isFile(before);
    DealFile after = isFile(known) && !was ? known.asking(rules.required()) : known;
    if (after.equals(before) && !after.isUntold()) {
      return Change.none(before);
    }
    if (!isFile(after)) {
      return was ? reopened(id, after) : Change.to(after);
    }
    Change<DealFile> opened = was ? Change.to(after) : opened(id, after);
    return clocked(id, was ? before.stage() : DealStage.COLLECTING, opened, rules, at);
  }

  private static boolean isFile(DealFile file) {
    return file.stage() == DealStage.INCOMPLETE || file.stage() == DealStage.COMPLETE;
  }

  private static Change<DealFile> clocked(
      String id, DealStage was, Change<DealFile> change, DealRules rules, Instant at) {
    DealFile after = change.state();
    if (after.stage() == was && !after.isUntold()) {
      return change;
    }
    if (after.stage() == DealStage.INCOMPLETE) {
      Change<DealFile> told =
          was == DealStage.COMPLETE
              ? change.raising(new DealFileReopened(id, order(after).number()))
              : change;
      return told.starting(rules.clock(at));
    }
    DealOrder order = order(after);
    return change
        .into(after.told())
        .raising(
            new DealFileCompleted(
                id,
                order.number(),
                order.customerId(),
                order.salesperson(),
                order.team(),
                order.region(),
                paidOn(after),
                order.sharedWith(),
                order.contractId()))
        .stopping(DealRules.CLOCK);
  }

  private static Change<DealFile> opened(String id, DealFile after) {
    DealOrder order = order(after);
    return Change.to(after)
        .raising(
            new DealFileOpened(
                id,
                order.number(),
                order.customerId(),
                order.salesperson(),
                paidOn(after),
                after.missing().stream().map(PaperKind::name).toList()));
  }

  private static Change<DealFile> reopened(String id, DealFile after) {
    return Change.to(after)
        .raising(new DealFileReopened(id, order(after).number()))
        .stopping(DealRules.CLOCK);
  }

  /**
   * Says that a missing paper does not exist.
   *
   * @throws RuleViolation when it is not missing
   */
  static Change<DealFile> waive(
      Stored<DealFile> stored, PaperKind kind, String reason, DealRules rules, Act act) {
    DealFile file = stored.state();
    DealStep.WAIVE_PAPER.mustStartFrom(file.stage());
    DealRefusal.PAPER_NOT_MISSING.unless(file.missing().contains(kind));
    Waiver waiver = new Waiver(kind, reason, act.by(), act.at());
    Change<DealFile> change = to(stored.id(), file, file.waiving(waiver), rules, act.at());
    DealPaperWaived told =
        new DealPaperWaived(stored.id(), order(file).number(), kind.name(), act.by());
    return change.raising(told);
  }

  private static DealOrder order(DealFile file) {
    return Objects.requireNonNull(file.order());
  }

  private static LocalDate paidOn(DealFile file) {
    return Objects.requireNonNull(file.paidOn());
  }
}
