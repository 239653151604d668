package io.saleswright.complaint.goods.persistence;

import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.goods.OrderPhoto;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What the order service told, one document per order and per product. */
final class MongoKnownGoods implements KnownGoods {

  private static final String NUMBER = "number";
  private static final String CUSTOMER = "customerId";
  private static final String CLAIMED = "claimed";
  private static final String LINES = "lines";
  private static final String SIGNED_ON = "signedOn";
  private static final String PHOTOS = "photos";
  private static final String ID = "id";
  private static final String KIND = "kind";
  private static final String SIZE = "size";
  private static final String LINE = "line";
  private static final String PRODUCT = "productId";
  private static final String CODE = "code";
  private static final String NAME = "name";

  private final GuardedProjection orders;
  private final GuardedProjection products;

  MongoKnownGoods(GuardedProjection orders, GuardedProjection products) {
    this.orders = orders;
    this.products = products;
  }

  /** An order of which only a change was told is not known yet. */
  @Override
  public Optional<KnownOrder> order(String orderId) {
    return orders
        .find(orderId)
        .filter(document -> document.containsKey(CUSTOMER) && !isClaimed(document))
        .map(document ->
            new KnownOrder(
                orderId,
                document.getString(NUMBER).getValue(),
                document.getString(CUSTOMER).getValue(),
                document.getArray(LINES).stream().map(line -> line(line.asDocument())).toList(),
                signedOn(document)));
  }

  private static boolean isClaimed(BsonDocument order) {
    return order.getBoolean(CLAIMED, BsonBoolean.FALSE).getValue();
  }

  private static @Nullable LocalDate signedOn(BsonDocument order) {
    return order.isString(SIGNED_ON)
        ? LocalDate.parse(order.getString(SIGNED_ON).getValue())
        : null;
  }

  private static KnownOrder.Line line(BsonDocument line) {
    return new KnownOrder.Line(
        line.getInt32(LINE).getValue(),
        line.getString(PRODUCT).getValue(),
        line.getString(CODE).getValue(),
        line.getString(NAME).getValue());
  }

  @Override
  public Optional<KnownProduct> product(String productId) {
    return products
        .find(productId)
        .map(document ->
            new KnownProduct(
                productId,
                document.getString(CODE).getValue(),
                document.getString(NAME).getValue()));
  }

  @Override
  public void learn(KnownOrder told, boolean claimed, long sequence) {
    BsonDocument fields =
        new BsonDocument(NUMBER, new BsonString(told.number()))
            .append(CUSTOMER, new BsonString(told.customerId()))
            .append(CLAIMED, BsonBoolean.valueOf(claimed))
            .append(LINES, lines(told.lines()));
    orders.apply(told.id(), sequence, fields);
  }

  @Override
  public void verify(String orderId, long sequence) {
    orders.apply(orderId, sequence, new BsonDocument(CLAIMED, BsonBoolean.FALSE));
  }

  @Override
  public void learnLines(String orderId, List<KnownOrder.Line> lines, long sequence) {
    orders.apply(orderId, sequence, new BsonDocument(LINES, lines(lines)));
  }

  @Override
  public void learnSignOff(String orderId, LocalDate signedOn, long sequence) {
    orders.apply(
        orderId, sequence, new BsonDocument(SIGNED_ON, new BsonString(signedOn.toString())));
  }

  @Override
  public List<OrderPhoto> photos(String orderId) {
    return stored(orderId).stream()
        .map(photo ->
            new OrderPhoto(
                photo.getString(ID).getValue(),
                photo.getString(KIND).getValue(),
                photo.getInt64(SIZE).getValue()))
        .toList();
  }

  @Override
  public void learnPhoto(String orderId, OrderPhoto photo, long sequence) {
    List<BsonDocument> all = without(orderId, photo.id());
    all.add(
        new BsonDocument(ID, new BsonString(photo.id()))
            .append(KIND, new BsonString(photo.kind()))
            .append(SIZE, new BsonInt64(photo.size())));
    orders.apply(orderId, sequence, new BsonDocument(PHOTOS, new BsonArray(all)));
  }

  @Override
  public void forgetPhoto(String orderId, String id, long sequence) {
    List<BsonDocument> left = without(orderId, id);
    orders.apply(orderId, sequence, new BsonDocument(PHOTOS, new BsonArray(left)));
  }

  /** Events of one order come one after the other, so nobody else writes meanwhile. */
  private List<BsonDocument> without(String orderId, String id) {
    List<BsonDocument> all = new ArrayList<>(stored(orderId));
    all.removeIf(photo -> photo.getString(ID).getValue().equals(id));
    return all;
  }

  private List<BsonDocument> stored(String orderId) {
    return orders
        .find(orderId)
        .filter(order -> order.isArray(PHOTOS))
        .map(order -> order.getArray(PHOTOS).stream().map(BsonValue::asDocument).toList())
        .orElse(List.of());
  }

  private static BsonArray lines(List<KnownOrder.Line> lines) {
    BsonArray all = new BsonArray();
    lines.forEach(line ->
        all.add(
            new BsonDocument(LINE, new BsonInt32(line.line()))
                .append(PRODUCT, new BsonString(line.productId()))
                .append(CODE, new BsonString(line.productCode()))
                .append(NAME, new BsonString(line.productName()))));
    return all;
  }

  @Override
  public void learn(KnownProduct told, long sequence) {
    BsonDocument fields =
        new BsonDocument(CODE, new BsonString(told.code()))
            .append(NAME, new BsonString(told.name()));
    products.apply(told.id(), sequence, fields);
  }
}
