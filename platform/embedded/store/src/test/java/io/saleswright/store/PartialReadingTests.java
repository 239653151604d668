package io.saleswright.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** After a start documents are there as bytes only, and read as far as a command needs them. */
class PartialReadingTests extends StoreOnDiskTest {

  private static final List<Bson> FILTERS =
      List.of(
          new Document(),
          eq("_id", 7),
          in("_id", 1, 5, 99),
          gt("owner.rank", 4),
          eq("lines.product", "p3"),
          exists("waiting"),
          and(gt("owner.rank", 2), or(lt("number", 20), exists("waiting"))),
          new Document("$nor", List.of(eq("owner.name", "n1"), gt("number", 30))));

  private static final Bson COMPUTED = expr(new Document("$gt", List.of("$number", "$owner.rank")));

  private static final List<Bson> PROJECTIONS =
      List.of(
          Projections.include("_id"),
          Projections.include("number", "owner.name"),
          Projections.fields(Projections.include("lines.product"), Projections.excludeId()),
          Projections.fields(Projections.include("number"), Projections.slice("lines", 1)),
          Projections.exclude("lines"),
          new Document("_id", 0),
          new Document());

  private static final List<Bson> SORTS =
      List.of(
          Sorts.ascending("_id"),
          Sorts.orderBy(Sorts.descending("owner.rank"), Sorts.ascending("_id")));

  @Test
  void answersFromPartsAsFromTheWhole() {
    fill();
    var fromTheWhole = answers();

    restart();

    assertThat(answers()).isEqualTo(fromTheWhole);
    assertThat(store.collection("orders").find(eq("_id", 7)).first()).isEqualTo(order(7));
  }

  private void fill() {
    var orders = store.collection("orders");
    orders.createIndex(Indexes.ascending("owner.rank"));
    orders.insertMany(IntStream.range(0, 40).mapToObj(PartialReadingTests::order).toList());
  }

  private static Document order(int number) {
    var order =
        new Document("_id", number)
            .append("number", number)
            .append("owner", new Document("name", "n" + number % 3).append("rank", number % 7))
            .append(
                "lines",
                List.of(
                    new Document("product", "p" + number % 5),
                    new Document("product", "p" + number % 4)));
    return number % 6 == 0 ? order.append("waiting", true) : order;
  }

  /** What needs parts only comes first: what was read whole is kept ready. */
  private List<Object> answers() {
    var orders = store.collection("orders");
    var answers = new ArrayList<Object>();
    for (var filter : FILTERS) {
      answers.add(orders.countDocuments(filter));
      answers.add(orders.countDocuments(filter, new CountOptions().skip(1).limit(3)));
    }
    for (var projection : PROJECTIONS) {
      for (var filter : FILTERS) {
        for (var sort : SORTS) {
          answers.add(found(orders, filter, projection, sort));
        }
      }
    }
    for (var filter : FILTERS) {
      answers.add(sumOfNumbers(orders, filter));
    }
    answers.add(orders.countDocuments(COMPUTED));
    answers.add(found(orders, COMPUTED, Projections.include("_id"), Sorts.ascending("_id")));
    assertThat(answers).contains(40L);
    return answers;
  }

  private static List<Document> found(
      MongoCollection<Document> orders, Bson filter, Bson projection, Bson sort) {
    return orders.find(filter).projection(projection).sort(sort).into(new ArrayList<>());
  }

  private static List<Document> sumOfNumbers(MongoCollection<Document> orders, Bson filter) {
    return orders
        .aggregate(
            List.of(
                Aggregates.match(filter),
                Aggregates.group(null, Accumulators.sum("sum", "$number"))))
        .into(new ArrayList<>());
  }
}
