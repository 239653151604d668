package io.saleswright.order.figures.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.figures.ImportSum;
import io.saleswright.order.figures.ImportTotals;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.security.DataScope;
import java.util.function.Predicate;
import org.bson.conversions.Bson;

/**
 * Tells what was ever taken over, within a caller's scope (RPT-10): of regions and teams from their
 * days, and what is somebody's own from their orders.
 */
final class ImportFigures {

  private final EnvelopeStore<Order> all;
  private final ImportedOrders orders;
  private final MongoImportedDays days;

  ImportFigures(EnvelopeStore<Order> all, ImportedOrders orders, MongoImportedDays days) {
    this.all = all;
    this.orders = orders;
    this.days = days;
  }

  ImportTotals of(String source, Caller caller) {
    ImportSum sum =
        switch (DataScope.of(caller)) {
          case DataScope.All _ -> kept(source, _ -> true);
          case DataScope.Region(String region, String staffId) ->
              kept(source, group -> group.region().equals(region))
                  .plus(own(source, staffId, Filters.ne(ImportedOrders.REGION, region)));
          case DataScope.Team(String team, String staffId) ->
              kept(source, group -> group.team().equals(team))
                  .plus(own(source, staffId, Filters.ne(ImportedOrders.TEAM, team)));
          default ->
              orders.total(
                  Filters.and(Filters.eq(ImportedOrders.SOURCE, source), all.scope(caller)));
        };
    return sum.totals(source);
  }

  private ImportSum kept(String source, Predicate<ImportGroup> wanted) {
    return days.of(source).stream()
        .filter(wanted)
        .map(ImportGroup::sum)
        .reduce(ImportSum.NONE, ImportSum::plus);
  }

  /** Their own elsewhere: what they sold, and what was opened to them beside. */
  private ImportSum own(String source, String staffId, Bson elsewhere) {
    Bson there = Filters.and(Filters.eq(ImportedOrders.SOURCE, source), elsewhere);
    Bson sold = Filters.eq(ImportedOrders.SALESPERSON, staffId);
    Bson opened =
        Filters.and(
            Filters.eq(ImportedOrders.SHARED_WITH, staffId),
            Filters.ne(ImportedOrders.SALESPERSON, staffId));
    return orders.total(Filters.and(sold, there)).plus(orders.total(Filters.and(opened, there)));
  }
}
