package io.saleswright.complaint.goods;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class GoodsConfiguration {

  @Bean
  SignOffNews signOffNews(KnownGoods goods, List<SignOffFollower> followers) {
    return new SignOffNews(goods, followers);
  }
}
