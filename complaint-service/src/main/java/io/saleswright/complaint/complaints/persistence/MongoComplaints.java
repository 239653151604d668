package io.saleswright.complaint.complaints.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.complaint.complaints.ComplaintQuery;
import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SortFields;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.work.Worker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds complaints in their collection. */
final class MongoComplaints implements ComplaintSearch {

  static final String CUSTOMER = "state.complainant.customerId";
  static final String CLASS = "state.complainant.customerClass";
  static final String SALESPERSON = "state.complainant.salesperson";
  static final String TEAM = "state.complainant.team";
  static final String REGION = "state.complainant.region";
  static final String HANDLER = "state.handling.handler";
  static final String ROLE = "state.handling.role";
  static final String KIND = "state.matter.kind";
  static final String SEVERITY = "state.matter.severity";
  static final String ORDER = "state.matter.goods.orderId";
  static final String LINE = "state.matter.goods.line";
  static final String PRODUCT = "state.matter.goods.productId";
  static final String SERIAL = "state.matter.goods.serial";
  static final String BATCH = "state.matter.goods.batch";

  static final String TURN = "state.matter.arrival.turn";
  static final String RECEIVER = "state.matter.arrival.receiver";

  static final String PROPOSED_AT = "state.outcome.remedies.approval.submittedAt";

  static final String SOLUTION_DUE = "state.timing.solution.due";

  private static final SortFields<Complaint> SORTED =
      new SortFields<>(SORTS, Map.of("solutionDue", SOLUTION_DUE));

  // Derived.
  static final String STAGE = "state.step";
  static final String DECIDERS = "state.deciders";
  static final String ESCALATE_AT = "state.escalateAt";

  static final List<String> OVER = ComplaintStage.OVER.stream().map(ComplaintStage::name).toList();
  private static final String LAST = "last";
  private static final int MOST = 10_000;
  private static final int MOST_SIMILAR = 5;
  private static final int MOST_BROUGHT = 200;

  private final EnvelopeStore<Complaint> store;

  MongoComplaints(EnvelopeStore<Complaint> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Complaint>> list(ComplaintQuery query, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, CUSTOMER, query.customerId());
    add(wanted, CLASS, query.customerClass());
    add(wanted, KIND, query.kind());
    add(wanted, SEVERITY, query.severity());
    add(wanted, ORDER, query.goods().orderId());
    add(wanted, PRODUCT, query.goods().productId());
    add(wanted, SERIAL, query.goods().serial());
    add(wanted, BATCH, query.goods().batch());
    add(wanted, HANDLER, query.handler());
    if (query.stage() != null) {
      wanted.add(Filters.in(STAGE, shownAs(query.stage(), caller)));
    }
    if (query.open()) {
      wanted.add(Filters.nin(STAGE, OVER));
    }
    if (query.overdue()) {
      wanted.add(EnvelopeStore.overdue());
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.sorted(SORTED, filter, caller, slice);
  }

  /** The stages that the reader sees as this one. */
  private static List<String> shownAs(ComplaintStage wanted, Caller caller) {
    boolean customer = caller.company() != null;
    return Stream.of(ComplaintStage.values())
        .filter(stage -> (customer ? stage.forCustomer() : stage) == wanted)
        .map(ComplaintStage::name)
        .toList();
  }

  private static void add(List<Bson> wanted, String field, @Nullable Object value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value instanceof Enum<?> one ? one.name() : value));
    }
  }

  @Override
  public List<Stored<Complaint>> broughtBy(String receiver, String orderId) {
    return store.newestFirst(brought(receiver, orderId), Slice.first(MOST_BROUGHT));
  }

  @Override
  public long openBroughtBy(String receiver, String orderId) {
    return store.count(Filters.and(brought(receiver, orderId), Filters.nin(STAGE, OVER)));
  }

  @Override
  public Optional<String> lastTurn(String customerId) {
    return store
        .aggregate(
            List.of(
                Aggregates.match(Filters.eq(CUSTOMER, customerId)),
                Aggregates.group(null, Accumulators.max(LAST, "$" + TURN))))
        .stream()
        .filter(found -> found.isString(LAST))
        .map(found -> found.getString(LAST).getValue())
        .findFirst();
  }

  private static Bson brought(String receiver, String orderId) {
    return Filters.and(Filters.eq(ORDER, orderId), Filters.eq(RECEIVER, receiver));
  }

  @Override
  public List<String> liveOf(String customerId) {
    return store.matching(live(customerId), MOST).stream().map(Stored::id).toList();
  }

  private static Bson live(String customerId) {
    return Filters.and(Filters.eq(CUSTOMER, customerId), Filters.nin(STAGE, OVER));
  }

  @Override
  public List<String> similar(String customerId, Matter matter) {
    Goods goods = matter.goods();
    Bson same;
    if (goods.orderId() != null) {
      Bson order = Filters.eq(ORDER, goods.orderId());
      same =
          goods.line() == null ? order : Filters.and(order, Filters.in(LINE, goods.line(), null));
    } else if (goods.productId() != null) {
      same = Filters.eq(PRODUCT, goods.productId());
    } else {
      same =
          Filters.and(
              Filters.eq(KIND, matter.kind().name()),
              Filters.eq(ORDER, null),
              Filters.eq(PRODUCT, null));
    }
    return store.matching(Filters.and(live(customerId), same), MOST_SIMILAR).stream()
        .map(stored -> stored.state().number())
        .sorted()
        .toList();
  }

  @Override
  public List<Stored<Complaint>> withRemedySince(Instant since, int limit) {
    return store.newestFirst(Filters.gte(PROPOSED_AT, since), Slice.first(limit));
  }

  @Override
  public SequencedMap<String, Instant> toEscalate(Look look) {
    return store.oldest(ESCALATE_AT, look.now(), look.without(), look.limit());
  }

  /**
   * A case waits for who has it, and while nobody has, for who is named for it; a remedy waits for
   * who has to agree.
   */
  static Bson waitsFor(Worker worker) {
    return Filters.or(
        Filters.eq(HANDLER, worker.staffId()),
        Filters.and(Filters.eq(HANDLER, null), Filters.in(ROLE, worker.roles())),
        Filters.in(DECIDERS, worker.roles()));
  }

  /** The same of one of them. */
  static List<String> turns(Complaint complaint) {
    String handler = complaint.handling().handler();
    List<String> turns = new ArrayList<>(complaint.deciders());
    turns.add(handler == null ? complaint.handling().role() : Worker.turnOf(handler));
    return turns;
  }
}
