/** The master data of transport over HTTP. */
@NullMarked
package io.saleswright.order.logistics.web;

import org.jspecify.annotations.NullMarked;
