package io.saleswright.contract.lifecycle;

import io.saleswright.contract.breaches.Breach;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.signing.Agreed;
import io.saleswright.contract.signing.Ending;
import io.saleswright.contract.signing.Filing;
import io.saleswright.contract.signing.Sequel;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.attachment.Attachment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on with a customer, in all its versions. The newest signed version is in force; a
 * version that is under way changes nothing until both sides have signed it (CON-11).
 *
 * @param number the number by which people call it
 * @param parties with whom, and whose it is at our side
 * @param origin what it comes from
 * @param versions the signed versions, the oldest first; empty before
 * @param draft the version that is under way; null when none is
 * @param filing where the signed paper lies; null while nobody has filed it (CON-08)
 * @param breaches duties that were broken, the oldest first (CON-14)
 * @param sequel what comes after it (CON-10)
 * @param attachments scans of what was signed, and whatever else belongs to it (CON-06, DOC-10);
 *     null before there were any
 */
public record Contract(
    String number,
    Parties parties,
    Origin origin,
    List<Version> versions,
    @Nullable Draft draft,
    @Nullable Filing filing,
    List<Breach> breaches,
    Sequel sequel,
    @Nullable List<Attachment> attachments) {

  public Contract {
    versions = List.copyOf(versions);
    breaches = List.copyOf(breaches);
  }

  /** The contract that follows it; null while none does (CON-10). */
  public @Nullable String successor() {
    return sequel.successor();
  }

  /** How it ended; null while it has not. */
  public @Nullable Ending ending() {
    return sequel.ending();
  }

  /** How far it has come. */
  public ContractStage stage() {
    Ending ending = ending();
    if (ending != null) {
      return switch (ending.kind()) {
        case WITHDRAWN -> ContractStage.WITHDRAWN;
        case TERMINATED -> ContractStage.TERMINATED;
        case EXPIRED -> ContractStage.EXPIRED;
      };
    }
    if (draft == null) {
      return ContractStage.EFFECTIVE;
    }
    boolean first = versions.isEmpty();
    if (!draft.isSubmitted()) {
      return first ? ContractStage.DRAFT : ContractStage.AMENDING;
    }
    if (!draft.isApproved()) {
      return first ? ContractStage.SUBMITTED : ContractStage.AMENDMENT_SUBMITTED;
    }
    return first ? ContractStage.APPROVED : ContractStage.AMENDMENT_APPROVED;
  }

  /** The version that is under way; only where the stage says that there is one. */
  public Draft underWay() {
    return Objects.requireNonNull(draft);
  }

  /** The newest signed version, null before there is one. */
  public @Nullable Version newest() {
    return versions.isEmpty() ? null : versions.getLast();
  }

  /** The newest signed version; only where the stage says that there is one. */
  Version signed() {
    return versions.getLast();
  }

  /** What the newest version says: the one that is under way, if there is one. */
  public ContractContent content() {
    return draft == null ? signed().content() : draft.content();
  }

  /** What holds now, or what shall hold while nothing was signed. */
  public ContractContent inForce() {
    return versions.isEmpty() ? content() : signed().content();
  }

  /** The step of the chain that it waits for, by name; null when it waits for none. */
  public @Nullable String waitingFor() {
    return draft == null || draft.approval() == null || !draft.isSubmitted() || ending() != null
        ? null
        : draft.approval().waitingFor();
  }

  /** How far its newest version has come in its chain; null when that was never submitted. */
  public @Nullable Approval approval() {
    return draft == null ? signed().approval() : draft.approval();
  }

  /** When its newest version was submitted last; null when it never was. */
  public @Nullable Instant submittedAt() {
    Approval newest = approval();
    return newest == null ? null : newest.submittedAt();
  }

  /** Whether the newest signed version has to be filed yet (CON-08). */
  public boolean isUnfiled() {
    return !versions.isEmpty() && (filing == null || filing.version() < signed().number());
  }

  /** The last day of what is in force; null when it has none, or it is not in force. */
  public @Nullable LocalDate lastDay() {
    return ContractStage.IN_FORCE.contains(stage()) ? signed().content().limits().until() : null;
  }

  /** What the events of the newest signed version are made of. */
  Agreed agreed(String id) {
    Version newest = signed();
    return new Agreed(
        id,
        number,
        newest.number(),
        parties,
        newest.content(),
        newest.validFrom(),
        origin.project(),
        origin.quoteId(),
        origin.replaces());
  }

  /** The attachments that signatures and the filing name as their scans (CON-06, CON-08). */
  public Set<String> scans() {
    List<Signature> signatures = new ArrayList<>(draft == null ? List.of() : draft.signatures());
    versions.forEach(version -> signatures.addAll(version.signatures()));
    Set<String> named = new HashSet<>();
    for (Signature signature : signatures) {
      addTo(named, signature.scan());
    }
    addTo(named, filing == null ? null : filing.scan());
    return named;
  }

  private static void addTo(Set<String> named, @Nullable String scan) {
    if (scan != null) {
      named.add(scan);
    }
  }

  Contract with(@Nullable Draft other) {
    return new Contract(
        number, parties, origin, versions, other, filing, breaches, sequel, attachments);
  }

  Contract belongingTo(Parties others) {
    return new Contract(
        number, others, origin, versions, draft, filing, breaches, sequel, attachments);
  }

  Contract with(Version effective) {
    List<Version> all = new ArrayList<>(versions);
    all.add(effective);
    return new Contract(number, parties, origin, all, null, filing, breaches, sequel, attachments);
  }

  Contract with(Filing filed) {
    return new Contract(
        number, parties, origin, versions, draft, filed, breaches, sequel, attachments);
  }

  Contract with(List<Breach> all) {
    return new Contract(number, parties, origin, versions, draft, filing, all, sequel, attachments);
  }

  Contract having(List<Attachment> files) {
    return new Contract(number, parties, origin, versions, draft, filing, breaches, sequel, files);
  }

  Contract followedBy(String contractId) {
    return after(new Sequel(contractId, sequel.ending()));
  }

  Contract ended(Ending how) {
    return after(new Sequel(sequel.successor(), how));
  }

  private Contract after(Sequel other) {
    return new Contract(
        number, parties, origin, versions, draft, filing, breaches, other, attachments);
  }
}
