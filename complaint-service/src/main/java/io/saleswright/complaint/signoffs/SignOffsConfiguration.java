package io.saleswright.complaint.signoffs;

import io.saleswright.complaint.complaints.Intake;
import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.SignOffFollower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class SignOffsConfiguration {

  @Bean
  SignOffFollower complaintsFromSignOffs(Intake intake) {
    return new SignOffs(intake);
  }

  @Bean
  SignOffPhotoDesk signOffPhotoDesk(ReadingDesk complaints, KnownGoods goods) {
    return new SignOffPhotoDesk(complaints, goods);
  }
}
