//! Many questions on their way at the same time.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Awaits all futures at once and gives what they came to, in their order.
pub async fn at_once<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = futures.into_iter().map(Waiting::new).collect();
    poll_fn(|context| {
        let mut all = true;
        for one in &mut waiting {
            all &= one.poll(context);
        }
        if all { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    waiting.into_iter().filter_map(|one| one.outcome).collect()
}

struct Waiting<F: Future> {
    future: Pin<Box<F>>,
    outcome: Option<F::Output>,
}

impl<F: Future> Waiting<F> {
    fn new(future: F) -> Self {
        Self { future: Box::pin(future), outcome: None }
    }

    /// Whether the future has come to its end.
    fn poll(&mut self, context: &mut Context<'_>) -> bool {
        if self.outcome.is_none()
            && let Poll::Ready(outcome) = self.future.as_mut().poll(context)
        {
            self.outcome = Some(outcome);
        }
        self.outcome.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::Barrier;

    #[tokio::test]
    async fn all_are_awaited_at_the_same_time_and_their_order_is_kept() {
        // Nobody passes before all three are on their way.
        let barrier = &Barrier::new(3);
        let numbers = at_once([3, 1, 2].map(|n| async move {
            barrier.wait().await;
            n
        }));
        assert_eq!(numbers.await, [3, 1, 2]);
        assert_eq!(at_once(Vec::<std::future::Ready<u8>>::new()).await, [0_u8; 0]);
    }
}
