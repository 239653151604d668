package io.saleswright.performance.login;

import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.kernel.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

  @Bean
  LoginDesk loginDesk(Aggregates<Staff> staff, StaffSearch search, LoginPeople login) {
    return new LoginDesk(staff, search, login);
  }
}
