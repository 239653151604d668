package io.saleswright.order.risk.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.risk.Risk;
import io.saleswright.order.risk.RiskSearch;
import io.saleswright.order.risk.Risks;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;

/**
 * Asks the collection of orders what {@link Risks} says of one. The fields are those that orders
 * have in every format of their state.
 */
final class MongoRisks implements RiskSearch {

  private static final String STAGE = "state.step";
  private static final String ASKED = "state.content.requestedShipDate";
  private static final String START = "state.production.plannedStart";
  private static final String FINISH = "state.production.plannedFinish";

  private final EnvelopeStore<Order> orders;

  MongoRisks(EnvelopeStore<Order> orders) {
    this.orders = orders;
  }

  @Override
  public List<Stored<Order>> atRisk(Set<Risk> risks, LocalDate today, Caller caller, Slice slice) {
    List<Bson> any = risks.stream().map(risk -> filter(risk, today)).toList();
    return orders.newestFirst(Filters.or(any), caller, slice);
  }

  private static Bson filter(Risk risk, LocalDate today) {
    return switch (risk) {
      case OVERDUE -> Filters.and(at(OrderStage.UNSHIPPED), Filters.lt(ASKED, today));
      case LATE_PLAN ->
          Filters.and(
              at(OrderStage.IN_THE_WORKSHOP), Filters.ne("state.production.forecast", null));
      case REFUSED_BY_PLANT ->
          Filters.and(
              at(OrderStage.IN_THE_WORKSHOP), Filters.ne("state.production.rejection", null));
      case NO_PROGRESS ->
          Filters.or(
              Filters.and(at(OrderStage.IN_THE_WORKSHOP), Filters.lt(FINISH, today)),
              Filters.and(
                  at(Set.of(OrderStage.RELEASED, OrderStage.SCHEDULED)),
                  Filters.or(Filters.lt(START, today), unplanned(today))));
      case QUALITY_PROBLEM ->
          Filters.and(
              at(OrderStage.UNSHIPPED),
              Filters.elemMatch("state.discussion.problems", Filters.eq("solution", null)));
    };
  }

  private static Bson unplanned(LocalDate today) {
    return Filters.and(
        Filters.eq(START, null), Filters.lte(ASKED, today.plusDays(Risks.DAYS_TO_PLAN)));
  }

  private static Bson at(Collection<OrderStage> stages) {
    return Filters.in(STAGE, stages.stream().map(OrderStage::name).toList());
  }
}
