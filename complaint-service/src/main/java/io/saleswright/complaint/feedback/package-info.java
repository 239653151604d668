/**
 * What customers, salespeople and service say of products, collected per product and handed to
 * those who improve them, who answer it (PRD-10, CMP-14). CORE module.
 */
@NullMarked
package io.saleswright.complaint.feedback;

import org.jspecify.annotations.NullMarked;
