package io.saleswright.finance.refunds.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.refunds.RefundSearch;
import io.saleswright.finance.refunds.RefundStage;
import io.saleswright.finance.refunds.RefundStep;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.work.ChainTurn;
import io.saleswright.platform.work.Worker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds refunds in their collection. */
final class MongoRefunds implements RefundSearch {

  static final String CUSTOMER = "state.request.customerId";
  static final String PAYMENT = "state.request.paymentId";
  static final String NOTE = "state.request.creditNoteId";
  static final String STAGE = "state.stage";
  static final String SUBMITTED_AT = "state.approval.submittedAt";
  static final String OPEN_SINCE = "state.open.since";

  private static final Set<RefundStage> OVER =
      Collections.unmodifiableSet(
          EnumSet.of(
              RefundStage.DROPPED,
              RefundStage.REJECTED,
              RefundStage.WITHDRAWN,
              RefundStage.REVERSED));
  private static final Set<RefundStage> UNPAID =
      Collections.unmodifiableSet(
          EnumSet.of(RefundStage.CHECKING, RefundStage.REQUESTED, RefundStage.APPROVED));
  private static final int MOST_OF_ONE_NOTE = 10_000;

  private final EnvelopeStore<Refund> store;

  MongoRefunds(EnvelopeStore<Refund> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Refund>> newestFirst(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    RefundStage stage = wanted.stage();
    addTo(filters, CUSTOMER, wanted.customerId());
    addTo(filters, PAYMENT, wanted.paymentId());
    addTo(filters, STAGE, stage == null ? null : stage.name());
    return store.newestFirst(
        filters.isEmpty() ? Filters.empty() : Filters.and(filters), caller, slice);
  }

  private static void addTo(List<Bson> filters, String field, @Nullable String value) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }

  @Override
  public Money following(String creditNoteId, String currency) {
    Bson filter = Filters.and(Filters.eq(NOTE, creditNoteId), Filters.nin(STAGE, names(OVER)));
    return store.matching(filter, MOST_OF_ONE_NOTE).stream()
        .map(found -> found.state().request().amount())
        .filter(amount -> amount.currency().equals(currency))
        .reduce(Money.zero(currency), Money::plus);
  }

  @Override
  public boolean isUnpaid(String creditNoteId) {
    return store.count(
            Filters.and(Filters.eq(NOTE, creditNoteId), Filters.in(STAGE, names(UNPAID))))
        > 0;
  }

  @Override
  public List<Stored<Refund>> submittedSince(Instant since, int limit) {
    return store.newestFirst(Filters.gte(SUBMITTED_AT, since), Slice.first(limit));
  }

  private static List<String> names(Set<RefundStage> stages) {
    return stages.stream().map(RefundStage::name).toList();
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(OPEN_SINCE, look.before(), look.without(), look.limit());
  }

  /** What waits for a step of its chain waits for who decides it, and then for who pays it. */
  static Bson waitsFor(Worker worker) {
    Bson inChain =
        Filters.and(
            Filters.eq(STAGE, RefundStage.REQUESTED.name()),
            ChainTurn.waitsFor("state.approval", worker));
    return worker.roles().stream().anyMatch(RefundStep.PAY_OUT.row().roles()::contains)
        ? Filters.or(inChain, Filters.eq(STAGE, RefundStage.APPROVED.name()))
        : inChain;
  }

  /** The same of one of them. */
  static List<String> turns(Refund refund) {
    return switch (refund.stage()) {
      case REQUESTED -> Approval.rolesToDecide(refund.approval());
      case APPROVED -> List.copyOf(RefundStep.PAY_OUT.row().roles());
      default -> List.of();
    };
  }
}
