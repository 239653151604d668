package io.saleswright.contract.entries;

import io.saleswright.contract.disposal.ArchiveDisposalDecided;
import io.saleswright.contract.disposal.ArchiveDisposalProposed;
import io.saleswright.contract.disposal.ArchiveEntryDestroyed;
import io.saleswright.contract.disposal.ArchiveEntryHeld;
import io.saleswright.contract.disposal.ArchiveHoldLifted;
import io.saleswright.contract.disposal.DestroyedFile;
import io.saleswright.contract.disposal.Destruction;
import io.saleswright.contract.disposal.Disposal;
import io.saleswright.contract.disposal.Redated;
import io.saleswright.contract.disposal.Said;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Objects;

/**
 * How documents leave the archive: proposed by one, approved by another, with a record (DOC-05).
 */
public final class Disposing {

  private Disposing() {}

  /** Keeps it from being destroyed; what was proposed falls. */
  public static Change<ArchiveEntry> hold(Stored<ArchiveEntry> stored, String reason, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.HOLD.mustStartFrom(entry.stage());
    return Change.to(entry.held(new Said(reason, act.by(), act.at())))
        .raising(new ArchiveEntryHeld(stored.id(), entry.number(), act.by()));
  }

  /** Ends a hold. */
  public static Change<ArchiveEntry> liftHold(Stored<ArchiveEntry> stored, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.LIFT_HOLD.mustStartFrom(entry.stage());
    return Change.to(entry.held(null))
        .raising(new ArchiveHoldLifted(stored.id(), entry.number(), act.by()));
  }

  /**
   * Proposes to destroy it.
   *
   * @throws RuleViolation when its retention period is not over
   */
  public static Change<ArchiveEntry> propose(
      Stored<ArchiveEntry> stored, String reason, EntryRules rules, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.PROPOSE_DISPOSAL.mustStartFrom(entry.stage());
    mustBeDue(entry, rules, act);
    Said proposed = new Said(reason, act.by(), act.at());
    return Change.to(entry.disposedBy(Disposal.of(proposed)))
        .raising(
            new ArchiveDisposalProposed(
                stored.id(), entry.number(), entry.sheet().kind(), act.by()));
  }

  /**
   * Agrees that it is destroyed.
   *
   * @throws RuleViolation when the caller proposed it or said since when its period counts, or that
   *     is not over any more
   */
  public static Change<ArchiveEntry> approve(
      Stored<ArchiveEntry> stored, String opinion, EntryRules rules, Act act) {
    ArchiveEntry entry = stored.state();
    Disposal disposal = proposalFor(EntryStep.APPROVE_DISPOSAL, entry, act);
    mustHaveDatedNothing(stored, act);
    mustBeDue(entry, rules, act);
    Said approved = new Said(opinion, act.by(), act.at());
    return Change.to(entry.disposedBy(disposal.approvedBy(approved)))
        .raising(decided(stored, disposal, true, act));
  }

  /**
   * Lets it stay.
   *
   * @throws RuleViolation when the caller proposed it
   */
  public static Change<ArchiveEntry> reject(Stored<ArchiveEntry> stored, String reason, Act act) {
    ArchiveEntry entry = stored.state();
    Disposal disposal = proposalFor(EntryStep.REJECT_DISPOSAL, entry, act);
    Said rejected = new Said(reason, act.by(), act.at());
    return Change.to(entry.disposedBy(disposal.rejectedBy(rejected)))
        .raising(decided(stored, disposal, false, act));
  }

  private static Disposal proposalFor(EntryStep step, ArchiveEntry entry, Act act) {
    step.mustStartFrom(entry.stage());
    Disposal disposal = Objects.requireNonNull(entry.disposal());
    Authors.of(disposal.proposed().by()).mustNotInclude(act.by());
    return disposal;
  }

  /**
   * Whoever filed it with its dates, or changed them or its kind, has said that its time is over; a
   * second person has to find the same (SEC-06).
   */
  private static void mustHaveDatedNothing(Stored<ArchiveEntry> stored, Act act) {
    ArchiveEntry entry = stored.state();
    Authors authors =
        new Authors(entry.sheet().redatings().stream().map(Redated::by).toList())
            .and(entry.isDatedByHand() ? stored.createdBy() : null);
    authors.mustNotInclude(act.by());
  }

  private static ArchiveDisposalDecided decided(
      Stored<ArchiveEntry> stored, Disposal disposal, boolean approved, Act act) {
    return new ArchiveDisposalDecided(
        stored.id(), stored.state().number(), approved, disposal.proposed().by(), act.by());
  }

  /**
   * Destroys it: the entry stays as its record, without content.
   *
   * @param files the files that it has
   * @throws RuleViolation when nobody has agreed, or its period is not over any more
   */
  public static Change<ArchiveEntry> destroy(
      Stored<ArchiveEntry> stored,
      String method,
      List<Attachment> files,
      EntryRules rules,
      Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.DESTROY.mustStartFrom(entry.stage());
    mustBeDue(entry, rules, act);
    Disposal disposal = Objects.requireNonNull(entry.disposal());
    List<DestroyedFile> gone =
        files.stream()
            .map(file -> new DestroyedFile(file.id(), file.kind(), file.size(), file.sha256()))
            .toList();
    Destruction record = new Destruction(method, gone, act.by(), act.at());
    return Change.to(entry.destroyed(disposal.carriedOut(record)))
        .raising(
            new ArchiveEntryDestroyed(
                stored.id(),
                entry.number(),
                entry.sheet().kind(),
                gone,
                disposal.proposed().by(),
                Objects.requireNonNull(disposal.approved()).by(),
                act.by()))
        .stopping(Circulating.CLOCK);
  }

  private static void mustBeDue(ArchiveEntry entry, EntryRules rules, Act act) {
    EntryRefusal.RETENTION_RUNS.unless(rules.isDue(entry.sheet(), rules.today(act.at())));
  }
}
