package io.saleswright.bench.modulith;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Numbers by which people call orders, fetched in blocks as the order service does. */
@Component
class OrderNumbers {

  private static final int BLOCK = 20;

  private final MongoOperations store;
  private long next = 1;
  private long end;

  OrderNumbers(MongoOperations store) {
    this.store = store;
  }

  synchronized String next(LocalDate day) {
    if (next > end) {
      end = take();
      next = end - BLOCK + 1;
    }
    return String.format(
        Locale.ROOT, "SO-%s-%04d", DateTimeFormatter.BASIC_ISO_DATE.format(day), next++);
  }

  private long take() {
    Document counter =
        store.findAndModify(
            Query.query(where("_id").is("orders")),
            new Update().inc("last", (long) BLOCK),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            "numbers");
    return Objects.requireNonNull(counter).getLong("last");
  }
}
