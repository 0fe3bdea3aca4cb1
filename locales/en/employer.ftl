# What an employer has booked for its people, opened with a code.

settings-employer = Offers of my employer
employer-explain = Some employers help their new people, for example with a language course or with finding a home. The code from your employer shows you these offers.
employer-code = Code from your employer
# An example stands beneath.
employer-code-example = A code looks like this:
employer-open = Use the code
employer-said-open = The offers are in your plan now.
employer-opened = Opened
# Variables:
#   $code (String) - the code that was entered
employer-entered = Your code: { $code }
employer-no-modules = This code opens nothing at the moment. Ask your employer.
employer-said-closed = The code is removed.
