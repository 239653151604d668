package io.saleswright.finance.transfers;

import static io.saleswright.finance.transfers.BankTransferStage.APPLIED;
import static io.saleswright.finance.transfers.BankTransferStage.CONFIRMING;
import static io.saleswright.finance.transfers.BankTransferStage.DISMISSING;
import static io.saleswright.finance.transfers.BankTransferStage.NOT_OURS;
import static io.saleswright.finance.transfers.BankTransferStage.OUTGOING;
import static io.saleswright.finance.transfers.BankTransferStage.WAITING;

import io.saleswright.platform.kernel.Step;

/** The steps of a bank transfer: who may take them, and from where to where they lead. */
public enum BankTransferStep implements Step<BankTransferStage> {
  /** Leads to APPLIED at once where the exact rule finds the receivable. */
  RECEIVE_TRANSFER(Step.<BankTransferStage>by("FIN-09").to(WAITING, OUTGOING, APPLIED)),
  TAKE_OVER_TRANSFER(
      Step.<BankTransferStage>by("FIN-09", "finance", "finance-head")
          .from(WAITING, CONFIRMING, DISMISSING)),
  /** Leads to CONFIRMING where somebody else pays for the customer, and the policy says so. */
  APPLY_TRANSFER(
      Step.<BankTransferStage>by("FIN-09", "finance").from(WAITING).to(APPLIED, CONFIRMING)),
  CONFIRM_TRANSFER(
      Step.<BankTransferStage>by("FIN-16", "finance", "finance-head").from(CONFIRMING).to(APPLIED)),
  DECLINE_TRANSFER(
      Step.<BankTransferStage>by("FIN-16", "finance", "finance-head").from(CONFIRMING).to(WAITING)),
  DISMISS_TRANSFER(
      Step.<BankTransferStage>by("FIN-09", "finance", "finance-head").from(WAITING).to(DISMISSING)),
  AGREE_DISMISSAL(
      Step.<BankTransferStage>by("FIN-16", "finance", "finance-head")
          .from(DISMISSING)
          .to(NOT_OURS)),
  DECLINE_DISMISSAL(
      Step.<BankTransferStage>by("FIN-16", "finance", "finance-head").from(DISMISSING).to(WAITING)),
  REOPEN_TRANSFER(
      Step.<BankTransferStage>by("FIN-09", "finance", "finance-head").from(NOT_OURS).to(WAITING)),
  /** Its payment was reversed. */
  RETURN_TRANSFER(Step.<BankTransferStage>by("FIN-16").from(APPLIED).to(WAITING)),
  READ(Step.by("FIN-09", "finance", "finance-head", "general-manager", "auditor"));

  private final Row<BankTransferStage> row;

  BankTransferStep(Row<BankTransferStage> row) {
    this.row = row;
  }

  @Override
  public Row<BankTransferStage> row() {
    return row;
  }
}
