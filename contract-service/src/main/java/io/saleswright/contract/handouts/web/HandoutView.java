package io.saleswright.contract.handouts.web;

import io.saleswright.contract.handouts.Handout;
import io.saleswright.contract.handouts.Material;
import io.saleswright.contract.handouts.Receiver;
import io.saleswright.contract.handouts.Reversal;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer got of a sales material.
 *
 * @param state GIVEN, or REVERSED when it was noted by mistake
 * @param entryId the material's entry in the archive
 * @param number that entry's number
 * @param title what people call the material
 * @param attachmentId the file that is the version
 * @param version what that file is called
 * @param sha256 the hash of its bytes
 * @param customerName name of the customer
 * @param contact to whom it was given there
 * @param channel PAPER, EMAIL, FAX, MESSENGER or IN_PERSON
 * @param givenOn the day on which they got it
 * @param remark what was said with it
 * @param recordedBy staff id of who noted it
 * @param recordedAt when
 * @param reversal the counter-entry, when it was noted by mistake
 * @param actions what the reader may do now
 */
record HandoutView(
    String id,
    String state,
    String entryId,
    String number,
    String title,
    String attachmentId,
    String version,
    String sha256,
    String customerId,
    @Nullable String customerName,
    @Nullable String contact,
    String channel,
    LocalDate givenOn,
    @Nullable String remark,
    String recordedBy,
    Instant recordedAt,
    @Nullable ReversalView reversal,
    List<Action> actions) {

  /** Why it is not so. */
  record ReversalView(String reason, String by, Instant at) {

    static @Nullable ReversalView of(@Nullable Reversal one) {
      return one == null ? null : new ReversalView(one.reason(), one.by(), one.at());
    }
  }

  static HandoutView of(Stored<Handout> stored, List<Action> actions) {
    Handout handout = stored.state();
    Material material = handout.material();
    Receiver receiver = handout.receiver();
    return new HandoutView(
        stored.id(),
        handout.stage().name(),
        material.entryId(),
        material.number(),
        material.title(),
        material.attachmentId(),
        material.version(),
        material.sha256(),
        receiver.customerId(),
        receiver.name(),
        receiver.contact(),
        handout.giving().channel().name(),
        handout.giving().on(),
        handout.giving().remark(),
        stored.createdBy(),
        stored.createdAt(),
        ReversalView.of(handout.reversal()),
        actions);
  }
}
