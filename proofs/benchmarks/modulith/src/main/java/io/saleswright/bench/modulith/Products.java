package io.saleswright.bench.modulith;

import org.springframework.data.repository.CrudRepository;

/** The catalogue. */
interface Products extends CrudRepository<Product, String> {}
