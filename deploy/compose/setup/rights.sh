# Written from system.yaml and catalogue.yaml; see CONTRIBUTING.md. Topics, and accounts with the least rights.
topics=(
  complaint.care-calls.v1
  complaint.cases.v1
  complaint.complaints.v1
  complaint.customers.dead-letters.v1
  complaint.feedback.v1
  complaint.orders.dead-letters.v1
  complaint.products.dead-letters.v1
  complaint.returns.dead-letters.v1
  complaint.staff-complaints.v1
  complaint.staff.dead-letters.v1
  contract.archive.dead-letters.v1
  contract.archive.v1
  contract.comments.v1
  contract.company-rules.v1
  contract.contracts.dead-letters.v1
  contract.contracts.v1
  contract.costs.dead-letters.v1
  contract.customers.dead-letters.v1
  contract.deals.dead-letters.v1
  contract.deals.v1
  contract.filings.dead-letters.v1
  contract.money.dead-letters.v1
  contract.orders.dead-letters.v1
  contract.paper-requests.v1
  contract.payments.dead-letters.v1
  contract.products.dead-letters.v1
  contract.quotes.v1
  contract.staff.dead-letters.v1
  customer.care-calls.dead-letters.v1
  customer.comments.v1
  customer.complaints.dead-letters.v1
  customer.customers.v1
  customer.leavers.dead-letters.v1
  customer.notices.dead-letters.v1
  customer.purchases.dead-letters.v1
  customer.service-cases.dead-letters.v1
  customer.staff.dead-letters.v1
  finance.balance-confirmations.v1
  finance.bank-statements.v1
  finance.bank-transfers.v1
  finance.budgets.v1
  finance.comments.v1
  finance.credit-accounts.v1
  finance.credit-notes.dead-letters.v1
  finance.credit-notes.v1
  finance.customer-risks.v1
  finance.customers.dead-letters.v1
  finance.disputes.dead-letters.v1
  finance.dunning.dead-letters.v1
  finance.dunning.v1
  finance.expense-samples.v1
  finance.expenses.v1
  finance.invoices.v1
  finance.order-books.dead-letters.v1
  finance.payments.v1
  finance.product-costs.dead-letters.v1
  finance.receivables.dead-letters.v1
  finance.receivables.v1
  finance.refunds.v1
  finance.staff.dead-letters.v1
  finance.write-offs.v1
  order.comments.v1
  order.complaints.dead-letters.v1
  order.contracts.dead-letters.v1
  order.customers.dead-letters.v1
  order.missed-orders.v1
  order.orders.v1
  order.payments.dead-letters.v1
  order.product-costs.v1
  order.production.dead-letters.v1
  order.products.v1
  order.quality-costs.v1
  order.return-costs.dead-letters.v1
  order.return-owners.dead-letters.v1
  order.returns.dead-letters.v1
  order.returns.v1
  order.staff.dead-letters.v1
  order.timeline.dead-letters.v1
  order.warehouse.dead-letters.v1
  performance.deputies.dead-letters.v1
  performance.spending.dead-letters.v1
  performance.staff.v1
  production.repairs.v1
  production.work-orders.v1
  saleswright.notices.v1
  warehouse.returns.v1
  warehouse.shipments.v1
)
# Account, resource, its name, operations.
rights=(
  "customer-service topic complaint.care-calls.v1 Read,Describe"
  "customer-service topic complaint.cases.v1 Read,Describe"
  "customer-service topic complaint.complaints.v1 Read,Describe"
  "customer-service topic customer.care-calls.dead-letters.v1 Read,Describe"
  "customer-service topic customer.complaints.dead-letters.v1 Read,Describe"
  "customer-service topic customer.leavers.dead-letters.v1 Read,Describe"
  "customer-service topic customer.notices.dead-letters.v1 Read,Describe"
  "customer-service topic customer.purchases.dead-letters.v1 Read,Describe"
  "customer-service topic customer.service-cases.dead-letters.v1 Read,Describe"
  "customer-service topic customer.staff.dead-letters.v1 Read,Describe"
  "customer-service topic order.orders.v1 Read,Describe"
  "customer-service topic performance.staff.v1 Read,Describe"
  "customer-service topic saleswright.notices.v1 Read,Describe"
  "customer-service topic customer.care-calls.dead-letters.v1 Write,Describe"
  "customer-service topic customer.comments.v1 Write,Describe"
  "customer-service topic customer.complaints.dead-letters.v1 Write,Describe"
  "customer-service topic customer.customers.v1 Write,Describe"
  "customer-service topic customer.leavers.dead-letters.v1 Write,Describe"
  "customer-service topic customer.notices.dead-letters.v1 Write,Describe"
  "customer-service topic customer.purchases.dead-letters.v1 Write,Describe"
  "customer-service topic customer.service-cases.dead-letters.v1 Write,Describe"
  "customer-service topic customer.staff.dead-letters.v1 Write,Describe"
  "customer-service topic saleswright.notices.v1 Write,Describe"
  "customer-service group customer.care-calls Read"
  "customer-service group customer.complaints Read"
  "customer-service group customer.leavers Read"
  "customer-service group customer.notices Read"
  "customer-service group customer.purchases Read"
  "customer-service group customer.service-cases Read"
  "customer-service group customer.staff Read"
  "order-service topic complaint.complaints.v1 Read,Describe"
  "order-service topic contract.contracts.v1 Read,Describe"
  "order-service topic customer.customers.v1 Read,Describe"
  "order-service topic finance.credit-accounts.v1 Read,Describe"
  "order-service topic finance.credit-notes.v1 Read,Describe"
  "order-service topic finance.invoices.v1 Read,Describe"
  "order-service topic finance.payments.v1 Read,Describe"
  "order-service topic finance.receivables.v1 Read,Describe"
  "order-service topic order.complaints.dead-letters.v1 Read,Describe"
  "order-service topic order.contracts.dead-letters.v1 Read,Describe"
  "order-service topic order.customers.dead-letters.v1 Read,Describe"
  "order-service topic order.orders.v1 Read,Describe"
  "order-service topic order.payments.dead-letters.v1 Read,Describe"
  "order-service topic order.production.dead-letters.v1 Read,Describe"
  "order-service topic order.return-costs.dead-letters.v1 Read,Describe"
  "order-service topic order.return-owners.dead-letters.v1 Read,Describe"
  "order-service topic order.returns.dead-letters.v1 Read,Describe"
  "order-service topic order.returns.v1 Read,Describe"
  "order-service topic order.staff.dead-letters.v1 Read,Describe"
  "order-service topic order.timeline.dead-letters.v1 Read,Describe"
  "order-service topic order.warehouse.dead-letters.v1 Read,Describe"
  "order-service topic performance.staff.v1 Read,Describe"
  "order-service topic production.repairs.v1 Read,Describe"
  "order-service topic production.work-orders.v1 Read,Describe"
  "order-service topic warehouse.returns.v1 Read,Describe"
  "order-service topic warehouse.shipments.v1 Read,Describe"
  "order-service topic order.comments.v1 Write,Describe"
  "order-service topic order.complaints.dead-letters.v1 Write,Describe"
  "order-service topic order.contracts.dead-letters.v1 Write,Describe"
  "order-service topic order.customers.dead-letters.v1 Write,Describe"
  "order-service topic order.missed-orders.v1 Write,Describe"
  "order-service topic order.orders.v1 Write,Describe"
  "order-service topic order.payments.dead-letters.v1 Write,Describe"
  "order-service topic order.product-costs.v1 Write,Describe"
  "order-service topic order.production.dead-letters.v1 Write,Describe"
  "order-service topic order.products.v1 Write,Describe"
  "order-service topic order.quality-costs.v1 Write,Describe"
  "order-service topic order.return-costs.dead-letters.v1 Write,Describe"
  "order-service topic order.return-owners.dead-letters.v1 Write,Describe"
  "order-service topic order.returns.dead-letters.v1 Write,Describe"
  "order-service topic order.returns.v1 Write,Describe"
  "order-service topic order.staff.dead-letters.v1 Write,Describe"
  "order-service topic order.timeline.dead-letters.v1 Write,Describe"
  "order-service topic order.warehouse.dead-letters.v1 Write,Describe"
  "order-service topic saleswright.notices.v1 Write,Describe"
  "order-service group order.complaints Read"
  "order-service group order.contracts Read"
  "order-service group order.customers Read"
  "order-service group order.payments Read"
  "order-service group order.production Read"
  "order-service group order.return-costs Read"
  "order-service group order.return-owners Read"
  "order-service group order.returns Read"
  "order-service group order.staff Read"
  "order-service group order.timeline Read"
  "order-service group order.warehouse Read"
  "finance-service topic complaint.complaints.v1 Read,Describe"
  "finance-service topic customer.customers.v1 Read,Describe"
  "finance-service topic finance.credit-notes.dead-letters.v1 Read,Describe"
  "finance-service topic finance.customers.dead-letters.v1 Read,Describe"
  "finance-service topic finance.disputes.dead-letters.v1 Read,Describe"
  "finance-service topic finance.dunning.dead-letters.v1 Read,Describe"
  "finance-service topic finance.order-books.dead-letters.v1 Read,Describe"
  "finance-service topic finance.product-costs.dead-letters.v1 Read,Describe"
  "finance-service topic finance.receivables.dead-letters.v1 Read,Describe"
  "finance-service topic finance.receivables.v1 Read,Describe"
  "finance-service topic finance.staff.dead-letters.v1 Read,Describe"
  "finance-service topic order.orders.v1 Read,Describe"
  "finance-service topic order.product-costs.v1 Read,Describe"
  "finance-service topic order.returns.v1 Read,Describe"
  "finance-service topic performance.staff.v1 Read,Describe"
  "finance-service topic finance.balance-confirmations.v1 Write,Describe"
  "finance-service topic finance.bank-statements.v1 Write,Describe"
  "finance-service topic finance.bank-transfers.v1 Write,Describe"
  "finance-service topic finance.budgets.v1 Write,Describe"
  "finance-service topic finance.comments.v1 Write,Describe"
  "finance-service topic finance.credit-accounts.v1 Write,Describe"
  "finance-service topic finance.credit-notes.dead-letters.v1 Write,Describe"
  "finance-service topic finance.credit-notes.v1 Write,Describe"
  "finance-service topic finance.customer-risks.v1 Write,Describe"
  "finance-service topic finance.customers.dead-letters.v1 Write,Describe"
  "finance-service topic finance.disputes.dead-letters.v1 Write,Describe"
  "finance-service topic finance.dunning.dead-letters.v1 Write,Describe"
  "finance-service topic finance.dunning.v1 Write,Describe"
  "finance-service topic finance.expense-samples.v1 Write,Describe"
  "finance-service topic finance.expenses.v1 Write,Describe"
  "finance-service topic finance.invoices.v1 Write,Describe"
  "finance-service topic finance.order-books.dead-letters.v1 Write,Describe"
  "finance-service topic finance.payments.v1 Write,Describe"
  "finance-service topic finance.product-costs.dead-letters.v1 Write,Describe"
  "finance-service topic finance.receivables.dead-letters.v1 Write,Describe"
  "finance-service topic finance.receivables.v1 Write,Describe"
  "finance-service topic finance.refunds.v1 Write,Describe"
  "finance-service topic finance.staff.dead-letters.v1 Write,Describe"
  "finance-service topic finance.write-offs.v1 Write,Describe"
  "finance-service topic saleswright.notices.v1 Write,Describe"
  "finance-service group finance.credit-notes Read"
  "finance-service group finance.customers Read"
  "finance-service group finance.disputes Read"
  "finance-service group finance.dunning Read"
  "finance-service group finance.order-books Read"
  "finance-service group finance.product-costs Read"
  "finance-service group finance.receivables Read"
  "finance-service group finance.staff Read"
  "contract-service topic contract.archive.dead-letters.v1 Read,Describe"
  "contract-service topic contract.company-rules.v1 Read,Describe"
  "contract-service topic contract.contracts.dead-letters.v1 Read,Describe"
  "contract-service topic contract.contracts.v1 Read,Describe"
  "contract-service topic contract.costs.dead-letters.v1 Read,Describe"
  "contract-service topic contract.customers.dead-letters.v1 Read,Describe"
  "contract-service topic contract.deals.dead-letters.v1 Read,Describe"
  "contract-service topic contract.deals.v1 Read,Describe"
  "contract-service topic contract.filings.dead-letters.v1 Read,Describe"
  "contract-service topic contract.money.dead-letters.v1 Read,Describe"
  "contract-service topic contract.orders.dead-letters.v1 Read,Describe"
  "contract-service topic contract.payments.dead-letters.v1 Read,Describe"
  "contract-service topic contract.products.dead-letters.v1 Read,Describe"
  "contract-service topic contract.quotes.v1 Read,Describe"
  "contract-service topic contract.staff.dead-letters.v1 Read,Describe"
  "contract-service topic customer.customers.v1 Read,Describe"
  "contract-service topic finance.invoices.v1 Read,Describe"
  "contract-service topic finance.payments.v1 Read,Describe"
  "contract-service topic finance.receivables.v1 Read,Describe"
  "contract-service topic order.orders.v1 Read,Describe"
  "contract-service topic order.product-costs.v1 Read,Describe"
  "contract-service topic order.products.v1 Read,Describe"
  "contract-service topic performance.staff.v1 Read,Describe"
  "contract-service topic contract.archive.dead-letters.v1 Write,Describe"
  "contract-service topic contract.archive.v1 Write,Describe"
  "contract-service topic contract.comments.v1 Write,Describe"
  "contract-service topic contract.company-rules.v1 Write,Describe"
  "contract-service topic contract.contracts.dead-letters.v1 Write,Describe"
  "contract-service topic contract.contracts.v1 Write,Describe"
  "contract-service topic contract.costs.dead-letters.v1 Write,Describe"
  "contract-service topic contract.customers.dead-letters.v1 Write,Describe"
  "contract-service topic contract.deals.dead-letters.v1 Write,Describe"
  "contract-service topic contract.deals.v1 Write,Describe"
  "contract-service topic contract.filings.dead-letters.v1 Write,Describe"
  "contract-service topic contract.money.dead-letters.v1 Write,Describe"
  "contract-service topic contract.orders.dead-letters.v1 Write,Describe"
  "contract-service topic contract.paper-requests.v1 Write,Describe"
  "contract-service topic contract.payments.dead-letters.v1 Write,Describe"
  "contract-service topic contract.products.dead-letters.v1 Write,Describe"
  "contract-service topic contract.quotes.v1 Write,Describe"
  "contract-service topic contract.staff.dead-letters.v1 Write,Describe"
  "contract-service topic saleswright.notices.v1 Write,Describe"
  "contract-service group contract.archive Read"
  "contract-service group contract.contracts Read"
  "contract-service group contract.costs Read"
  "contract-service group contract.customers Read"
  "contract-service group contract.deals Read"
  "contract-service group contract.filings Read"
  "contract-service group contract.money Read"
  "contract-service group contract.orders Read"
  "contract-service group contract.payments Read"
  "contract-service group contract.products Read"
  "contract-service group contract.staff Read"
  "complaint-service topic complaint.customers.dead-letters.v1 Read,Describe"
  "complaint-service topic complaint.orders.dead-letters.v1 Read,Describe"
  "complaint-service topic complaint.products.dead-letters.v1 Read,Describe"
  "complaint-service topic complaint.returns.dead-letters.v1 Read,Describe"
  "complaint-service topic complaint.staff.dead-letters.v1 Read,Describe"
  "complaint-service topic customer.customers.v1 Read,Describe"
  "complaint-service topic order.orders.v1 Read,Describe"
  "complaint-service topic order.products.v1 Read,Describe"
  "complaint-service topic order.returns.v1 Read,Describe"
  "complaint-service topic performance.staff.v1 Read,Describe"
  "complaint-service topic complaint.care-calls.v1 Write,Describe"
  "complaint-service topic complaint.cases.v1 Write,Describe"
  "complaint-service topic complaint.complaints.v1 Write,Describe"
  "complaint-service topic complaint.customers.dead-letters.v1 Write,Describe"
  "complaint-service topic complaint.feedback.v1 Write,Describe"
  "complaint-service topic complaint.orders.dead-letters.v1 Write,Describe"
  "complaint-service topic complaint.products.dead-letters.v1 Write,Describe"
  "complaint-service topic complaint.returns.dead-letters.v1 Write,Describe"
  "complaint-service topic complaint.staff-complaints.v1 Write,Describe"
  "complaint-service topic complaint.staff.dead-letters.v1 Write,Describe"
  "complaint-service topic saleswright.notices.v1 Write,Describe"
  "complaint-service group complaint.customers Read"
  "complaint-service group complaint.orders Read"
  "complaint-service group complaint.products Read"
  "complaint-service group complaint.returns Read"
  "complaint-service group complaint.staff Read"
  "performance-service topic finance.expenses.v1 Read,Describe"
  "performance-service topic performance.deputies.dead-letters.v1 Read,Describe"
  "performance-service topic performance.spending.dead-letters.v1 Read,Describe"
  "performance-service topic performance.staff.v1 Read,Describe"
  "performance-service topic performance.deputies.dead-letters.v1 Write,Describe"
  "performance-service topic performance.spending.dead-letters.v1 Write,Describe"
  "performance-service topic performance.staff.v1 Write,Describe"
  "performance-service topic saleswright.notices.v1 Write,Describe"
  "performance-service group performance.deputies Read"
  "performance-service group performance.spending Read"
  "production-system topic order.orders.v1 Read,Describe"
  "production-system topic order.returns.v1 Read,Describe"
  "production-system topic production.repairs.v1 Write,Describe"
  "production-system topic production.work-orders.v1 Write,Describe"
  "production-system group production-system Read"
  "warehouse-system topic order.orders.v1 Read,Describe"
  "warehouse-system topic order.returns.v1 Read,Describe"
  "warehouse-system topic warehouse.returns.v1 Write,Describe"
  "warehouse-system topic warehouse.shipments.v1 Write,Describe"
  "warehouse-system group warehouse-system Read"
  "check topic complaint.care-calls.v1 Read,Describe"
  "check topic complaint.cases.v1 Read,Describe"
  "check topic complaint.complaints.v1 Read,Describe"
  "check topic complaint.customers.dead-letters.v1 Read,Describe"
  "check topic complaint.feedback.v1 Read,Describe"
  "check topic complaint.orders.dead-letters.v1 Read,Describe"
  "check topic complaint.products.dead-letters.v1 Read,Describe"
  "check topic complaint.returns.dead-letters.v1 Read,Describe"
  "check topic complaint.staff-complaints.v1 Read,Describe"
  "check topic complaint.staff.dead-letters.v1 Read,Describe"
  "check topic contract.archive.dead-letters.v1 Read,Describe"
  "check topic contract.archive.v1 Read,Describe"
  "check topic contract.comments.v1 Read,Describe"
  "check topic contract.company-rules.v1 Read,Describe"
  "check topic contract.contracts.dead-letters.v1 Read,Describe"
  "check topic contract.contracts.v1 Read,Describe"
  "check topic contract.costs.dead-letters.v1 Read,Describe"
  "check topic contract.customers.dead-letters.v1 Read,Describe"
  "check topic contract.deals.dead-letters.v1 Read,Describe"
  "check topic contract.deals.v1 Read,Describe"
  "check topic contract.filings.dead-letters.v1 Read,Describe"
  "check topic contract.money.dead-letters.v1 Read,Describe"
  "check topic contract.orders.dead-letters.v1 Read,Describe"
  "check topic contract.paper-requests.v1 Read,Describe"
  "check topic contract.payments.dead-letters.v1 Read,Describe"
  "check topic contract.products.dead-letters.v1 Read,Describe"
  "check topic contract.quotes.v1 Read,Describe"
  "check topic contract.staff.dead-letters.v1 Read,Describe"
  "check topic customer.care-calls.dead-letters.v1 Read,Describe"
  "check topic customer.comments.v1 Read,Describe"
  "check topic customer.complaints.dead-letters.v1 Read,Describe"
  "check topic customer.customers.v1 Read,Describe"
  "check topic customer.leavers.dead-letters.v1 Read,Describe"
  "check topic customer.notices.dead-letters.v1 Read,Describe"
  "check topic customer.purchases.dead-letters.v1 Read,Describe"
  "check topic customer.service-cases.dead-letters.v1 Read,Describe"
  "check topic customer.staff.dead-letters.v1 Read,Describe"
  "check topic finance.balance-confirmations.v1 Read,Describe"
  "check topic finance.bank-statements.v1 Read,Describe"
  "check topic finance.bank-transfers.v1 Read,Describe"
  "check topic finance.budgets.v1 Read,Describe"
  "check topic finance.comments.v1 Read,Describe"
  "check topic finance.credit-accounts.v1 Read,Describe"
  "check topic finance.credit-notes.dead-letters.v1 Read,Describe"
  "check topic finance.credit-notes.v1 Read,Describe"
  "check topic finance.customer-risks.v1 Read,Describe"
  "check topic finance.customers.dead-letters.v1 Read,Describe"
  "check topic finance.disputes.dead-letters.v1 Read,Describe"
  "check topic finance.dunning.dead-letters.v1 Read,Describe"
  "check topic finance.dunning.v1 Read,Describe"
  "check topic finance.expense-samples.v1 Read,Describe"
  "check topic finance.expenses.v1 Read,Describe"
  "check topic finance.invoices.v1 Read,Describe"
  "check topic finance.order-books.dead-letters.v1 Read,Describe"
  "check topic finance.payments.v1 Read,Describe"
  "check topic finance.product-costs.dead-letters.v1 Read,Describe"
  "check topic finance.receivables.dead-letters.v1 Read,Describe"
  "check topic finance.receivables.v1 Read,Describe"
  "check topic finance.refunds.v1 Read,Describe"
  "check topic finance.staff.dead-letters.v1 Read,Describe"
  "check topic finance.write-offs.v1 Read,Describe"
  "check topic order.comments.v1 Read,Describe"
  "check topic order.complaints.dead-letters.v1 Read,Describe"
  "check topic order.contracts.dead-letters.v1 Read,Describe"
  "check topic order.customers.dead-letters.v1 Read,Describe"
  "check topic order.missed-orders.v1 Read,Describe"
  "check topic order.orders.v1 Read,Describe"
  "check topic order.payments.dead-letters.v1 Read,Describe"
  "check topic order.product-costs.v1 Read,Describe"
  "check topic order.production.dead-letters.v1 Read,Describe"
  "check topic order.products.v1 Read,Describe"
  "check topic order.quality-costs.v1 Read,Describe"
  "check topic order.return-costs.dead-letters.v1 Read,Describe"
  "check topic order.return-owners.dead-letters.v1 Read,Describe"
  "check topic order.returns.dead-letters.v1 Read,Describe"
  "check topic order.returns.v1 Read,Describe"
  "check topic order.staff.dead-letters.v1 Read,Describe"
  "check topic order.timeline.dead-letters.v1 Read,Describe"
  "check topic order.warehouse.dead-letters.v1 Read,Describe"
  "check topic performance.deputies.dead-letters.v1 Read,Describe"
  "check topic performance.spending.dead-letters.v1 Read,Describe"
  "check topic performance.staff.v1 Read,Describe"
  "check topic production.repairs.v1 Read,Describe"
  "check topic production.work-orders.v1 Read,Describe"
  "check topic saleswright.notices.v1 Read,Describe"
  "check topic warehouse.returns.v1 Read,Describe"
  "check topic warehouse.shipments.v1 Read,Describe"
  "check group complaint.customers Describe"
  "check group complaint.orders Describe"
  "check group complaint.products Describe"
  "check group complaint.returns Describe"
  "check group complaint.staff Describe"
  "check group contract.archive Describe"
  "check group contract.contracts Describe"
  "check group contract.costs Describe"
  "check group contract.customers Describe"
  "check group contract.deals Describe"
  "check group contract.filings Describe"
  "check group contract.money Describe"
  "check group contract.orders Describe"
  "check group contract.payments Describe"
  "check group contract.products Describe"
  "check group contract.staff Describe"
  "check group customer.care-calls Describe"
  "check group customer.complaints Describe"
  "check group customer.leavers Describe"
  "check group customer.notices Describe"
  "check group customer.purchases Describe"
  "check group customer.service-cases Describe"
  "check group customer.staff Describe"
  "check group finance.credit-notes Describe"
  "check group finance.customers Describe"
  "check group finance.disputes Describe"
  "check group finance.dunning Describe"
  "check group finance.order-books Describe"
  "check group finance.product-costs Describe"
  "check group finance.receivables Describe"
  "check group finance.staff Describe"
  "check group order.complaints Describe"
  "check group order.contracts Describe"
  "check group order.customers Describe"
  "check group order.payments Describe"
  "check group order.production Describe"
  "check group order.return-costs Describe"
  "check group order.return-owners Describe"
  "check group order.returns Describe"
  "check group order.staff Describe"
  "check group order.timeline Describe"
  "check group order.warehouse Describe"
  "check group performance.deputies Describe"
  "check group performance.spending Describe"
)
