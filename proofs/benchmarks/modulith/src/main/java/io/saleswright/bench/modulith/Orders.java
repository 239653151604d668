package io.saleswright.bench.modulith;

import org.springframework.data.repository.CrudRepository;

/** All orders. */
interface Orders extends CrudRepository<Order, String> {}
