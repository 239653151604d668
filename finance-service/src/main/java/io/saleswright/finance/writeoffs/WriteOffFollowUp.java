package io.saleswright.finance.writeoffs;

import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Takes the steps that a write-off needs of its receivable. What is to be done stands on the
 * write-off itself, so it is done after any crash, and each step can be taken twice.
 */
final class WriteOffFollowUp implements UnfinishedWork {

  private final Aggregates<WriteOff> writeOffs;
  private final ReceivableClaims claims;
  private final WriteOffSearch search;
  private final Supplier<WriteOffRules> rules;

  WriteOffFollowUp(
      Aggregates<WriteOff> writeOffs,
      ReceivableClaims claims,
      WriteOffSearch search,
      Supplier<WriteOffRules> rules) {
    this.writeOffs = writeOffs;
    this.claims = claims;
    this.search = search;
    this.rules = rules;
  }

  /**
   * Takes whatever step is open.
   *
   * @return the write-off after it; a repeat stays one
   */
  Stored<WriteOff> after(Stored<WriteOff> stored, Cause cause) {
    WriteOff writeOff = stored.state();
    if (writeOff.openSince() == null) {
      return stored;
    }
    String id = stored.id();
    String receivable = writeOff.request().receivableId();
    Cause step = cause.followUp();
    if (writeOff.stage() == WriteOffStage.CHECKING) {
      AllocationRefusal refusal =
          claims.writeOff(receivable, id, writeOff.request().amount(), rules.get()::mostOf, step);
      writeOffs.change(id, step, now -> now.state().answered(id, refusal == null));
    } else {
      claims.uncredit(receivable, id, step);
      writeOffs.change(id, step, now -> now.state().told());
    }
    Stored<WriteOff> now = writeOffs.get(id);
    return stored.repeated() ? now.asRepeat() : now;
  }

  @Override
  public String name() {
    return "write-offs that ask or tell their receivable";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(writeOffs.get(id), cause);
  }
}
