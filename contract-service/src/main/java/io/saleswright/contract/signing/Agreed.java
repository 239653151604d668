package io.saleswright.contract.signing;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a signed version are made of.
 *
 * @param contractId identity of the contract
 * @param number its number for people
 * @param version number of the version
 * @param parties both sides; the buyer is a customer with a file
 * @param content what was agreed on
 * @param validFrom the first day on which it holds
 * @param project the project that it is for
 * @param quoteId the quote that it was made from
 * @param replaces the contract that it renews
 */
public record Agreed(
    String contractId,
    String number,
    int version,
    Parties parties,
    ContractContent content,
    LocalDate validFrom,
    @Nullable String project,
    @Nullable String quoteId,
    @Nullable String replaces) {

  /** A contract became effective. */
  public ContractSigned signed() {
    return new ContractSigned(
        contractId,
        number,
        version,
        content.kind().name(),
        customerId(),
        parties.holder().salesperson(),
        parties.holder().team(),
        parties.buyer().region(),
        project,
        validFrom,
        content.limits().until(),
        content.terms().currency(),
        content.total(),
        content.terms().taxIncluded(),
        lines(),
        SignedTerms.of(content.terms().payment()),
        content.limits().amount(),
        quoteId,
        replaces);
  }

  /** A new version became effective. */
  public ContractAmended amended() {
    return new ContractAmended(
        contractId,
        number,
        version,
        content.kind().name(),
        customerId(),
        parties.holder().salesperson(),
        parties.holder().team(),
        parties.buyer().region(),
        project,
        validFrom,
        content.limits().until(),
        content.terms().currency(),
        content.total(),
        content.terms().taxIncluded(),
        lines(),
        SignedTerms.of(content.terms().payment()),
        content.limits().amount(),
        quoteId,
        replaces);
  }

  private String customerId() {
    return Objects.requireNonNull(parties.buyer().customerId());
  }

  private List<SignedLine> lines() {
    return SignedLine.of(content.lines(), content.terms().deliveryOn());
  }
}
