package io.saleswright.platform.mongodb.connection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.search.SearchLines;
import io.saleswright.platform.search.SearchWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** What is asked of a server, each by one command; no answer is that of another's document. */
final class StoreQuestions {

  private static final Decimal128 TENTH = new Decimal128(new BigDecimal("0.10"));
  private static final Decimal128 FIFTH = new Decimal128(new BigDecimal("0.20"));

  private static final SearchLines LINES =
      SearchLines.NONE.and("number", "A-1").and("name", "阀门DN2.5");

  private final MongoCollection<Document> things;
  private final String id = new ObjectId().toHexString();

  StoreQuestions(MongoDatabase database) {
    this.things = database.getCollection("abilities");
  }

  boolean indexes() {
    IndexOptions unique = new IndexOptions().unique(true).sparse(true);
    things.createIndexes(
        List.of(
            new IndexModel(Indexes.ascending("key"), unique),
            new IndexModel(Indexes.descending("latest"), new IndexOptions().sparse(true)),
            new IndexModel(Indexes.ascending("at", "count")),
            new IndexModel(
                Indexes.compoundIndex(Indexes.ascending("at"), Indexes.descending("_id"))),
            new IndexModel(Indexes.descending("at", "_id"))));
    return true;
  }

  boolean updates() {
    Bson changes =
        Updates.combine(
            Updates.set("key", id),
            Updates.set("sum", TENTH),
            Updates.set("parts", List.of(new Document("of", "阀门").append("open", true))),
            Updates.set("lines", LINES.text()),
            Updates.set("grams", LINES.grams()),
            Updates.setOnInsert("at", new Date(0)),
            Updates.inc("count", 1L),
            Updates.max("latest", 2L),
            Updates.min("earliest", 1L),
            Updates.unset("nothing"),
            Updates.addToSet("names", "anna"),
            Updates.pullByFilter(Filters.in("left", "bert")),
            Updates.pushEach("last", List.of(1, 2, 3), new PushOptions().slice(-2)));
    return things
            .updateOne(Filters.eq("_id", id), changes, new UpdateOptions().upsert(true))
            .getUpsertedId()
        != null;
  }

  boolean uniqueness() {
    try {
      things.insertOne(new Document("_id", new ObjectId().toHexString()).append("key", id));
      return false;
    } catch (MongoWriteException refused) {
      return refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
  }

  boolean findAndModify() {
    Document changed =
        things.findOneAndUpdate(
            Filters.eq("_id", id),
            Updates.inc("count", 1L),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return changed != null && Long.valueOf(2).equals(changed.get("count"));
  }

  /** What is asked for when somebody types words, with the regular expression of that. */
  private static Bson words() {
    return Filters.and(SearchFilter.anywhere("grams", "lines").conditions(SearchWord.of("门dn2.5")));
  }

  boolean conditions() {
    Bson range =
        Filters.and(
            Filters.gt("count", 1L),
            Filters.gte("count", 2L),
            Filters.lt("count", 3L),
            Filters.lte("count", 2L));
    Bson lists =
        Filters.and(
            Filters.in("key", id, "other"),
            Filters.nin("key", "other"),
            Filters.size("last", 2),
            Filters.elemMatch(
                "parts", Filters.and(Filters.eq("open", true), Filters.regex("of", "^阀"))));
    Bson other =
        Filters.and(
            Filters.or(Filters.exists("nothing"), Filters.ne("key", "other")),
            Filters.nor(Filters.exists("nothing")),
            Filters.not(Filters.type("sum", "string")),
            Filters.expr(new Document("$gt", List.of(new Document("$max", "$last"), "$latest"))));
    Document found =
        things
            .find(Filters.and(range, lists, other, words()))
            .sort(Sorts.descending("at", "_id"))
            .projection(Projections.include("sum"))
            .limit(1)
            .first();
    return found != null && TENTH.equals(found.get("sum")) && !found.containsKey("key");
  }

  boolean aggregation() {
    Document found =
        things
            .aggregate(
                List.of(
                    Aggregates.match(Filters.eq("_id", id)),
                    Aggregates.unwind("$last"),
                    Aggregates.sort(Sorts.ascending("last")),
                    Aggregates.limit(10),
                    Aggregates.group(
                        "$key",
                        Accumulators.sum("sum", "$sum"),
                        Accumulators.min("least", "$last"),
                        Accumulators.max("most", "$last")),
                    Aggregates.project(Projections.include("sum", "least", "most"))))
            .first();
    return found != null
        && FIFTH.equals(found.get("sum"))
        && Integer.valueOf(2).equals(found.get("least"))
        && Integer.valueOf(3).equals(found.get("most"));
  }

  boolean unions() {
    String one = things.getNamespace().getCollectionName();
    List<Bson> counted = List.of(Aggregates.match(Filters.eq("_id", id)), Aggregates.count());
    return things
            .aggregate(
                List.of(counted.getFirst(), counted.getLast(), Aggregates.unionWith(one, counted)))
            .into(new ArrayList<>())
            .size()
        == 2;
  }

  boolean deleting() {
    return things.deleteMany(Filters.eq("key", id)).getDeletedCount() == 1;
  }
}
