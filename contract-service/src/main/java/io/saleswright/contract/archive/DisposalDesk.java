package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Disposing;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;

/** Takes documents out of the archive whose time is over (DOC-05). */
public final class DisposalDesk {

  private final Scoped<ArchiveEntry> entries;
  private final Attachments attachments;
  private final AttachedTo<ArchiveEntry> owners;
  private final Supplier<EntryRules> rules;

  DisposalDesk(
      Scoped<ArchiveEntry> entries,
      Attachments attachments,
      AttachedTo<ArchiveEntry> owners,
      Supplier<EntryRules> rules) {
    this.entries = entries;
    this.attachments = attachments;
    this.owners = owners;
    this.rules = rules;
  }

  /** Keeps a document from being destroyed, such as in a dispute. */
  public Stored<ArchiveEntry> hold(String id, String reason, Act act) {
    EntryStep.HOLD.mustBeOpenTo(act.caller());
    return entries.change(id, act, now -> Disposing.hold(now, reason, act));
  }

  /** Ends that. */
  public Stored<ArchiveEntry> liftHold(String id, Act act) {
    EntryStep.LIFT_HOLD.mustBeOpenTo(act.caller());
    return entries.change(id, act, now -> Disposing.liftHold(now, act));
  }

  /**
   * Proposes to destroy a document.
   *
   * @throws RuleViolation when its period is not over, or it is held
   */
  public Stored<ArchiveEntry> propose(String id, String reason, Act act) {
    EntryStep.PROPOSE_DISPOSAL.mustBeOpenTo(act.caller());
    return entries.change(id, act, now -> Disposing.propose(now, reason, rules.get(), act));
  }

  /**
   * Agrees with what somebody else proposed.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody wrote the entry since
   * @throws RuleViolation when the caller proposed it, or said since when its period counts
   */
  public Stored<ArchiveEntry> approve(String id, long revision, String opinion, Act act) {
    EntryStep.APPROVE_DISPOSAL.mustBeOpenTo(act.caller());
    return entries.change(
        id, revision, act, now -> Disposing.approve(now, opinion, rules.get(), act));
  }

  /**
   * Lets it stay.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody wrote the entry since
   * @throws RuleViolation when the caller proposed it
   */
  public Stored<ArchiveEntry> reject(String id, long revision, String reason, Act act) {
    EntryStep.REJECT_DISPOSAL.mustBeOpenTo(act.caller());
    return entries.change(id, revision, act, now -> Disposing.reject(now, reason, act));
  }

  /**
   * Records that the paper was destroyed, and destroys the files with it.
   *
   * @throws RuleViolation when nobody has agreed
   */
  public Stored<ArchiveEntry> destroy(String id, String method, Act act) {
    EntryStep.DESTROY.mustBeOpenTo(act.caller());
    return attachments.removeAll(
        owners,
        id,
        act,
        (now, files, by) -> Disposing.destroy(now, method, files, rules.get(), by));
  }
}
