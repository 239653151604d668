package io.saleswright.finance.papers;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentStage;
import io.saleswright.finance.payments.PaymentStep;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.finance.receivables.ReceivableStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentSteps;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

  private static final AttachmentSteps<Receivable, ReceivableStage> OF_RECEIVABLES =
      new AttachmentSteps<>(
          ReceivableStep.ATTACH,
          ReceivableStep.DETACH,
          ReceivableStep.READ_ATTACHMENTS,
          Receivable::status,
          Receivable::attachments,
          Receivable::with,
          ReceivablePaperAttached::of,
          ReceivablePaperDetached::new);

  private static final AttachmentSteps<Payment, PaymentStage> OF_PAYMENTS =
      new AttachmentSteps<>(
          PaymentStep.ATTACH,
          PaymentStep.DETACH,
          PaymentStep.READ_ATTACHMENTS,
          Payment::stage,
          Payment::attachments,
          Payment::with,
          PaymentPaperAttached::of,
          PaymentPaperDetached::new);

  @Bean
  AttachedTo<Receivable> receivablesWithPapers(
      Aggregates<Receivable> all, Scoped<Receivable> receivables) {
    return AttachmentDesk.owners("receivables", all, receivables, OF_RECEIVABLES);
  }

  @Bean
  AttachedTo<Payment> paymentsWithPapers(Aggregates<Payment> all, Scoped<Payment> payments) {
    return AttachmentDesk.owners("payments", all, payments, OF_PAYMENTS);
  }

  @Bean
  AttachmentDesk<Receivable> receivablePapers(
      Attachments attachments, AttachedTo<Receivable> receivables) {
    return new AttachmentDesk<>(attachments, receivables, OF_RECEIVABLES);
  }

  @Bean
  AttachmentDesk<Payment> paymentPapers(Attachments attachments, AttachedTo<Payment> payments) {
    return new AttachmentDesk<>(attachments, payments, OF_PAYMENTS);
  }
}
