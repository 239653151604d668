package io.saleswright.customer.disclosure.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.customer.disclosure.Disclosed;
import io.saleswright.customer.disclosure.Disclosed.Export;
import io.saleswright.customer.disclosure.Disclosures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document for each person and day, added to by atomic updates. */
final class MongoDisclosures implements Disclosures {

  private static final String DAY = "day";
  private static final String STAFF = "staffId";
  private static final String LISTED = "listed";
  private static final String TURNED_OVER = "turnedOver";
  private static final String EXPORTS = "exports";

  private final MongoCollection<Document> days;

  private MongoDisclosures(MongoCollection<Document> days) {
    this.days = days;
  }

  static MongoDisclosures in(MongoCollection<Document> days) {
    days.createIndex(Indexes.ascending(DAY));
    return new MongoDisclosures(days);
  }

  @Override
  public long turnedOver(String staffId, LocalDate day) {
    Document found = days.find(Filters.eq("_id", id(staffId, day))).first();
    return found == null ? 0 : number(found, TURNED_OVER);
  }

  @Override
  public void addListed(String staffId, LocalDate day, int customers, boolean turnedOver) {
    Bson listed = Updates.inc(LISTED, (long) customers);
    Bson more = Updates.inc(TURNED_OVER, (long) customers);
    add(staffId, day, turnedOver ? Updates.combine(listed, more) : listed);
  }

  @Override
  public void addExport(String staffId, LocalDate day, Export export) {
    Document document =
        new Document("at", Date.from(export.at()))
            .append("customers", export.customers())
            .append("contacts", export.contacts())
            .append("reason", export.reason());
    add(staffId, day, Updates.push(EXPORTS, document));
  }

  private void add(String staffId, LocalDate day, Bson what) {
    days.updateOne(
        Filters.eq("_id", id(staffId, day)),
        Updates.combine(Updates.set(DAY, day.toString()), Updates.set(STAFF, staffId), what),
        new UpdateOptions().upsert(true));
  }

  @Override
  public List<Disclosed> on(LocalDate day) {
    return days.find(Filters.eq(DAY, day.toString()))
        .sort(Sorts.orderBy(Sorts.descending(LISTED), Sorts.ascending(STAFF)))
        .map(document ->
            new Disclosed(
                day,
                document.getString(STAFF),
                number(document, LISTED),
                number(document, TURNED_OVER),
                exports(document)))
        .into(new ArrayList<>());
  }

  private static long number(Document document, String field) {
    Number number = document.get(field, Number.class);
    return number == null ? 0 : number.longValue();
  }

  private static List<Export> exports(Document document) {
    return document.getList(EXPORTS, Document.class, List.of()).stream()
        .map(export ->
            new Export(
                export.getDate("at").toInstant(),
                export.getInteger("customers"),
                export.getBoolean("contacts"),
                export.getString("reason")))
        .toList();
  }

  private static String id(String staffId, LocalDate day) {
    return day + "/" + staffId;
  }
}
