package io.saleswright.complaint.care.web;

import io.saleswright.complaint.care.CareCall;
import io.saleswright.complaint.care.Said;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said who was asked without a case.
 *
 * @param id identity of the call
 * @param number what people call it
 * @param customerId who was asked
 * @param customerName what they are called
 * @param channel PHONE, EMAIL, VISIT or CHAT
 * @param productId which product they were asked about; left out for all
 * @param productCode its code
 * @param score how content they are, from 1 to 5
 * @param use how they use the goods
 * @param opinion what else they said
 * @param askedBy staff id of who asked
 * @param askedAt when
 */
record CareCallView(
    String id,
    String number,
    String customerId,
    @Nullable String customerName,
    String channel,
    @Nullable String productId,
    @Nullable String productCode,
    int score,
    @Nullable String use,
    @Nullable String opinion,
    String askedBy,
    Instant askedAt) {

  static CareCallView of(Stored<CareCall> stored) {
    CareCall call = stored.state();
    Said said = call.said();
    KnownProduct product = said.product();
    return new CareCallView(
        stored.id(),
        call.number(),
        call.customer().customerId(),
        call.customer().name(),
        said.channel().name(),
        product == null ? null : product.id(),
        product == null ? null : product.code(),
        said.score(),
        said.use(),
        said.opinion(),
        said.by(),
        said.at());
  }
}
