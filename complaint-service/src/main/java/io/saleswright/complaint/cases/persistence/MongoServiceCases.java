package io.saleswright.complaint.cases.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.cases.SatisfactionRow;
import io.saleswright.complaint.cases.ServiceQuery;
import io.saleswright.complaint.cases.ServiceSearch;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStage;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.complaint.work.Visit;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.work.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds service cases in their collection. */
final class MongoServiceCases implements ServiceSearch {

  static final String CUSTOMER = "state.customer.customerId";
  static final String SALESPERSON = "state.customer.salesperson";
  static final String TEAM = "state.customer.team";
  static final String REGION = "state.customer.region";
  static final String CLASS = "state.customer.customerClass";
  static final String HANDLER = "state.course.handler";
  static final String PRODUCT = "state.problem.goods.productId";
  // Derived.
  static final String STAGE = "state.step";

  private static final String COMPLAINT = "state.problem.complaintId";
  private static final String GOODS = "state.problem.goods.";
  private static final String TECHNICIAN = "state.visits.technician";
  static final List<String> OVER = ServiceStage.OVER.stream().map(ServiceStage::name).toList();
  private static final int MOST = 10_000;

  private final EnvelopeStore<ServiceCase> store;
  private final MongoSatisfaction satisfaction;

  MongoServiceCases(EnvelopeStore<ServiceCase> store, MongoSatisfaction satisfaction) {
    this.store = store;
    this.satisfaction = satisfaction;
  }

  @Override
  public List<Stored<ServiceCase>> newestFirst(ServiceQuery query, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, CUSTOMER, query.customerId());
    add(wanted, CLASS, query.customerClass());
    add(wanted, COMPLAINT, query.complaintId());
    add(wanted, GOODS + "orderId", query.goods().orderId());
    add(wanted, PRODUCT, query.goods().productId());
    add(wanted, GOODS + "serial", query.goods().serial());
    add(wanted, STAGE, query.stage() == null ? null : query.stage().name());
    add(wanted, HANDLER, query.handler());
    add(wanted, TECHNICIAN, query.technician());
    if (query.open()) {
      wanted.add(Filters.nin(STAGE, OVER));
    }
    if (query.overdue()) {
      wanted.add(EnvelopeStore.overdue());
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, caller, slice);
  }

  private static void add(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<String> liveOf(String customerId) {
    Bson live = Filters.and(Filters.eq(CUSTOMER, customerId), Filters.nin(STAGE, OVER));
    return store.matching(live, MOST).stream().map(Stored::id).toList();
  }

  @Override
  public List<SatisfactionRow> satisfaction(
      SatisfactionRow.By by, LocalDate from, LocalDate to, Caller caller) {
    return satisfaction.of(by, from, to, caller);
  }

  /** A case waits for its clerk, or for any while none has it; a visit, for its technician. */
  static Bson waitsFor(Worker worker) {
    Bson visit =
        Filters.elemMatch(
            "state.visits",
            Filters.and(Filters.eq("technician", worker.staffId()), Filters.eq("report", null)));
    Bson theirs = Filters.or(Filters.eq(HANDLER, worker.staffId()), visit);
    return worker.roles().stream().anyMatch(ServiceStep.TRIAGE.row().roles()::contains)
        ? Filters.or(theirs, Filters.eq(HANDLER, null))
        : theirs;
  }

  /** The same of one of them. */
  static List<String> turns(ServiceCase found) {
    List<String> turns = new ArrayList<>();
    String handler = found.course().handler();
    if (handler == null) {
      turns.addAll(ServiceStep.TRIAGE.row().roles());
    } else {
      turns.add(Worker.turnOf(handler));
    }
    Visit visit = found.openVisit();
    if (visit != null) {
      turns.add(Worker.turnOf(visit.technician()));
    }
    return turns;
  }
}
