package io.saleswright.customer.purchases.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.purchases.TopCustomer;
import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Who bought most: one ranking for each currency, from the sums of the customers. */
final class Rankings {

  private static final int PAGE = 100;

  /** After so many pages it is quicker to look at everybody who is seen. */
  private static final int MOST_PAGES = 10;

  private static final int CHUNK = 1_000;

  private static final Comparator<BsonDocument> BEST =
      Comparator.comparing((BsonDocument sum) -> Tally.decimal(sum, Tally.AMOUNT))
          .reversed()
          .thenComparing(Rankings::customer);

  private static final Bson BOUGHT = Filters.gt(Tally.ORDERS, 0);
  private static final Bson NEEDED =
      Projections.include(
          PurchaseSums.CUSTOMER, PurchaseSums.CURRENCY, Tally.ORDERS, Tally.AMOUNT, Tally.TAX);
  private static final Bson ORDER =
      Sorts.orderBy(Sorts.descending(Tally.AMOUNT), Sorts.ascending(PurchaseSums.CUSTOMER));

  private final PurchaseSums kept;

  Rankings(PurchaseSums kept) {
    this.kept = kept;
  }

  List<TopCustomer> first(int limit) {
    MongoCollection<BsonDocument> sums = kept.ready();
    return currencies(sums).stream()
        .flatMap(currency ->
            ranked(find(sums, Filters.eq(PurchaseSums.CURRENCY, currency), limit)).stream())
        .toList();
  }

  List<TopCustomer> among(Collection<String> customers, int limit) {
    MongoCollection<BsonDocument> sums = kept.ready();
    List<String> all = List.copyOf(customers);
    return currencies(sums).stream()
        .flatMap(currency -> ranked(among(sums, currency, all, limit)).stream())
        .toList();
  }

  private static List<BsonDocument> among(
      MongoCollection<BsonDocument> sums, String currency, List<String> customers, int limit) {
    List<BsonDocument> found = new ArrayList<>();
    for (int from = 0; from < customers.size(); from += CHUNK) {
      List<String> chunk = customers.subList(from, Math.min(from + CHUNK, customers.size()));
      found.addAll(
          find(
              sums,
              Filters.and(
                  Filters.in(PurchaseSums.CUSTOMER, chunk),
                  Filters.eq(PurchaseSums.CURRENCY, currency)),
              limit));
    }
    return found.stream().sorted(BEST).limit(limit).toList();
  }

  List<TopCustomer> where(
      UnaryOperator<Set<String>> seen, Supplier<Collection<String>> everybody, int limit) {
    MongoCollection<BsonDocument> sums = kept.ready();
    List<TopCustomer> top = new ArrayList<>();
    List<String> all = null;
    for (String currency : currencies(sums)) {
      List<BsonDocument> found = all == null ? where(sums, currency, seen, limit) : null;
      if (found == null) {
        all = all == null ? List.copyOf(everybody.get()) : all;
        found = among(sums, currency, all, limit);
      }
      top.addAll(ranked(found));
    }
    return top;
  }

  /** Null when there are too few of them among many. */
  private static @Nullable List<BsonDocument> where(
      MongoCollection<BsonDocument> sums,
      String currency,
      UnaryOperator<Set<String>> seen,
      int limit) {
    List<BsonDocument> found = new ArrayList<>();
    Bson ofCurrency = Filters.eq(PurchaseSums.CURRENCY, currency);
    Bson next = ofCurrency;
    for (int i = 0; i < MOST_PAGES; i++) {
      List<BsonDocument> page = find(sums, next, PAGE);
      Set<String> visible =
          seen.apply(page.stream().map(Rankings::customer).collect(Collectors.toSet()));
      page.stream()
          .filter(sum -> visible.contains(customer(sum)))
          .limit((long) limit - found.size())
          .forEach(found::add);
      if (page.size() < PAGE || found.size() >= limit) {
        return found;
      }
      next = Filters.and(ofCurrency, behind(page.getLast()));
    }
    return null;
  }

  /** The first condition follows from the others, but only that one can use an index. */
  private static Bson behind(BsonDocument last) {
    return Filters.and(
        Filters.lte(Tally.AMOUNT, last.get(Tally.AMOUNT)),
        Filters.or(
            Filters.lt(Tally.AMOUNT, last.get(Tally.AMOUNT)),
            Filters.gt(PurchaseSums.CUSTOMER, customer(last))));
  }

  /** Each currency is the first behind the one before, so that no sums but one each are read. */
  private static Set<String> currencies(MongoCollection<BsonDocument> sums) {
    Set<String> found = new TreeSet<>();
    BsonDocument next = firstBehind(sums, "");
    while (next != null) {
      String currency = next.getString(PurchaseSums.CURRENCY).getValue();
      found.add(currency);
      next = firstBehind(sums, currency);
    }
    return found;
  }

  private static @Nullable BsonDocument firstBehind(
      MongoCollection<BsonDocument> sums, String currency) {
    return sums.find(Filters.gt(PurchaseSums.CURRENCY, currency))
        .projection(Projections.include(PurchaseSums.CURRENCY))
        .sort(Sorts.ascending(PurchaseSums.CURRENCY))
        .limit(1)
        .first();
  }

  private static List<BsonDocument> find(
      MongoCollection<BsonDocument> sums, Bson filter, int limit) {
    return sums.find(Filters.and(filter, BOUGHT))
        .projection(NEEDED)
        .sort(ORDER)
        .limit(limit)
        .into(new ArrayList<>());
  }

  private static String customer(BsonDocument sum) {
    return sum.getString(PurchaseSums.CUSTOMER).getValue();
  }

  private static List<TopCustomer> ranked(List<BsonDocument> sums) {
    return IntStream.range(0, sums.size())
        .mapToObj(i -> {
          Tally tally = Tally.of(sums.get(i));
          String currency = sums.get(i).getString(PurchaseSums.CURRENCY).getValue();
          return new TopCustomer(
              customer(sums.get(i)),
              tally.orders(),
              Money.rounding(tally.amount(), currency),
              Money.rounding(tally.tax(), currency),
              i + 1);
        })
        .toList();
  }
}
