package io.saleswright.customer.notices.persistence;

import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Addressee;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Notice.Within;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** The stored form of a notice. Each addressee is one text, so that one index finds them all. */
final class NoticeForm {

  private NoticeForm() {}

  static String role(String role) {
    return "role " + role;
  }

  static String staff(String staffId) {
    return "staff " + staffId;
  }

  static String customer(String customerId) {
    return "customer " + customerId;
  }

  static BsonDocument write(Notice notice) {
    BsonDocument document =
        new BsonDocument("kind", new BsonString(notice.kind()))
            .append("rule", new BsonString(notice.rule()))
            .append(
                MongoNotices.TO,
                new BsonArray(
                    notice.to().stream().map(NoticeForm::text).map(BsonString::new).toList()))
            .append("about", about(notice.about()));
    BsonDocument parameters = new BsonDocument();
    notice.parameters().forEach((name, value) -> parameters.append(name, new BsonString(value)));
    document.append("parameters", parameters);
    Within within = notice.within();
    if (within != null) {
      BsonDocument belonging = new BsonDocument();
      put(belonging, "owner", within.owner());
      put(belonging, "team", within.team());
      put(belonging, "region", within.region());
      document.append(MongoNotices.WITHIN, belonging);
    }
    put(document, MongoNotices.NOT_TO, notice.notTo());
    return document;
  }

  /** Reads a notice back, but for its addressees, whom no reader is shown. */
  static Notice read(BsonDocument document) {
    BsonDocument about = document.getDocument("about");
    Map<String, String> parameters = new LinkedHashMap<>();
    document
        .getDocument("parameters")
        .forEach((name, value) -> parameters.put(name, value.asString().getValue()));
    return new Notice(
        document.getString("kind").getValue(),
        document.getString("rule").getValue(),
        List.of(),
        new Document(
            about.getString("document").getValue(),
            about.getString("documentId").getValue(),
            about.containsKey("number") ? about.getString("number").getValue() : null),
        parameters,
        null,
        null);
  }

  private static BsonDocument about(Document about) {
    BsonDocument document =
        new BsonDocument("document", new BsonString(about.document()))
            .append("documentId", new BsonString(about.documentId()));
    put(document, "number", about.number());
    return document;
  }

  /** An addressee who names nobody that we know of is nobody. */
  private static String text(Addressee addressee) {
    if (addressee.role() != null) {
      return role(addressee.role());
    }
    return addressee.staffId() != null
        ? staff(addressee.staffId())
        : customer(String.valueOf(addressee.customerId()));
  }

  private static void put(BsonDocument document, String field, @Nullable String value) {
    if (value != null) {
      document.append(field, new BsonString(value));
    }
  }
}
