package io.saleswright.bench.modulith;

import org.springframework.data.repository.CrudRepository;

/** The customers who are known here; an order of another one is taken, too. */
interface Customers extends CrudRepository<Customer, String> {}
