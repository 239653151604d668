package io.saleswright.finance.writeoffs;

import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Takes the steps that a write-off needs of its receivable or payment. What is to be done stands on
 * the write-off itself, so it is done after any crash, and each step can be taken twice.
 */
final class WriteOffFollowUp implements UnfinishedWork {

  private final Aggregates<WriteOff> writeOffs;
  private final ReceivableClaims claims;
  private final Surplus surplus;
  private final WriteOffSearch search;
  private final Supplier<WriteOffRules> rules;

  WriteOffFollowUp(
      Aggregates<WriteOff> writeOffs,
      ReceivableClaims claims,
      Surplus surplus,
      WriteOffSearch search,
      Supplier<WriteOffRules> rules) {
    this.writeOffs = writeOffs;
    this.claims = claims;
    this.surplus = surplus;
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
    Cause step = cause.followUp();
    if (writeOff.stage() == WriteOffStage.CHECKING) {
      boolean taken = isTaken(id, writeOff.request(), step);
      writeOffs.change(id, step, now -> now.state().answered(id, taken, step.at()));
    } else {
      giveBack(id, writeOff.request(), step);
      writeOffs.change(id, step, now -> now.state().told());
    }
    Stored<WriteOff> now = writeOffs.get(id);
    return stored.repeated() ? now.asRepeat() : now;
  }

  private boolean isTaken(String id, WriteOff.Request request, Cause step) {
    String payment = request.paymentId();
    return payment == null
        ? claims.writeOff(request.receivableId(), id, request.amount(), rules.get()::mostOf, step)
            == null
        : surplus.taken(id, request, payment, step);
  }

  private void giveBack(String id, WriteOff.Request request, Cause step) {
    String payment = request.paymentId();
    if (payment == null) {
      claims.uncredit(request.receivableId(), id, step);
    } else {
      surplus.givenBack(id, payment, step);
    }
  }

  @Override
  public String name() {
    return "write-offs that ask or tell their receivable or payment";
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
