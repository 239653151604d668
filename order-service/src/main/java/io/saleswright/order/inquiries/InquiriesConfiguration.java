package io.saleswright.order.inquiries;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class InquiriesConfiguration {

  @Bean
  InquiryDesk inquiryDesk(Scoped<Order> orders, Supplier<OrderRules> rules) {
    return new InquiryDesk(orders, rules);
  }
}
